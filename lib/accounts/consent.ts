/**
 * Version of the privacy notice in force, recorded with each consent so that it is known which text a person agreed to
 * (R12). A new version needs its date in the texts of the notice (privacy.json) and a new consent from everyone.
 */
export const privacyNoticeVersion = '1';
