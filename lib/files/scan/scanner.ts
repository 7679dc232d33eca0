import { config } from '../../config';

/** Whether files are scanned here. */
export const hasScanner = () => config().CLAMAV_SOCKET !== undefined;
