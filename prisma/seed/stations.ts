import type { NoticeLanguage, OfficeKind, Region } from '@/lib/db/models';

export type SeedDutyStation = {
  id: string;
  nameEn: string;
  nameFr: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** IANA name */
  timeZone: string;
  office: OfficeKind;
  region: Region;
  language: NoticeLanguage;
};

/** Headquarters, the six regional offices and the area offices of the demonstration organisation. */
export const stations: SeedDutyStation[] = [
  station('GVA', 'Geneva', 'Genève', 'CH', 'Europe/Zurich', 'headquarters', 'global', 'fr'),
  station('NBO', 'Nairobi', 'Nairobi', 'KE', 'Africa/Nairobi', 'regional', 'africa', 'en'),
  station('DKR', 'Dakar', 'Dakar', 'SN', 'Africa/Dakar', 'regional', 'africa', 'fr'),
  station('PTY', 'Panama City', 'Panama', 'PA', 'America/Panama', 'regional', 'americas', 'es'),
  station('CAI', 'Cairo', 'Le Caire', 'EG', 'Africa/Cairo', 'regional', 'arab_states', 'ar'),
  station('BKK', 'Bangkok', 'Bangkok', 'TH', 'Asia/Bangkok', 'regional', 'asia_pacific', 'en'),
  station('ALA', 'Almaty', 'Almaty', 'KZ', 'Asia/Almaty', 'regional', 'europe_central_asia', 'ru'),
  station('ADD', 'Addis Ababa', 'Addis-Abeba', 'ET', 'Africa/Addis_Ababa', 'area', 'africa', 'en'),
  station('MPM', 'Maputo', 'Maputo', 'MZ', 'Africa/Maputo', 'area', 'africa', 'pt'),
  station('LIM', 'Lima', 'Lima', 'PE', 'America/Lima', 'area', 'americas', 'es'),
  station('BEY', 'Beirut', 'Beyrouth', 'LB', 'Asia/Beirut', 'area', 'arab_states', 'ar'),
  station('PEK', 'Beijing', 'Beijing', 'CN', 'Asia/Shanghai', 'area', 'asia_pacific', 'zh'),
  station('SUV', 'Suva', 'Suva', 'FJ', 'Pacific/Fiji', 'area', 'asia_pacific', 'en'),
];

function station(
  id: string,
  nameEn: string,
  nameFr: string,
  country: string,
  timeZone: string,
  office: SeedDutyStation['office'],
  region: SeedDutyStation['region'],
  language: SeedDutyStation['language'],
): SeedDutyStation {
  return { id, nameEn, nameFr, country, timeZone, office, region, language };
}
