import { notFound } from 'next/navigation';

/** Every address that leads nowhere, answered in the language it names. */
export default function NowherePage() {
  notFound();
}
