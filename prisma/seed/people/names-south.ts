import { names, type Names } from './name-list';

/** Given and family names of Africa and the Arab States, as transliterated where they are used. */
export const southernNames = {
  mande: names(
    'Aminata Awa Fatoumata Kadiatou Mariam Oumou Ramata Salimata',
    'Abdoulaye Bakary Boubacar Ibrahima Mamadou Modibo Ousmane Sékou',
    'Camara Cissé Coulibaly Diabaté Diallo Keïta Konaté Sangaré Touré Traoré',
  ),
  wolof: names(
    'Aïssatou Astou Coumba Fatou Khady Mame_Diarra Ndèye Sokhna',
    'Alioune Babacar Cheikh El_Hadji Lamine Moussa Pape Serigne',
    'Ba Diagne Diop Fall Faye Gueye Mbaye Ndiaye Niang Sarr Sow Thiam',
  ),
  akan: names(
    'Abena Adwoa Akosua Ama Efua Esi Yaa',
    'Kofi Kojo Kwabena Kwame Kwasi Yaw',
    'Agyeman Amoah Asante Boateng Mensah Osei Owusu Quaye',
  ),
  ivorian: names(
    'Adjoua Affoué Akissi Amoin Aya Marie-Laure Prisca',
    'Aristide Didier Konan Kouadio Koffi Serge Yao',
    'Aka Bamba Gnahoré Kouamé Kouassi Koné N’Guessan Tanoh Yapi',
  ),
  nigerian: names(
    'Adaeze Amaka Bolanle Chioma Folake Hauwa Ngozi Temitope Zainab',
    'Abubakar Chidi Emeka Ifeanyi Musa Obinna Olumide Tunde Yusuf',
    'Abdullahi Adebayo Adeyemi Bello Eze Ibrahim Nwosu Okafor Okonkwo Olawale',
  ),
  sahel: names(
    'Fati Halimatou Hadjara Mariama Rakia Zara',
    'Abdou Harouna Issoufou Mahamadou Oumarou Souleymane',
    'Abdou Ali Garba Hassane Mahamat Maïga Moussa Saley',
  ),
  central: names(
    'Brigitte Clémence Grâce Mireille Nadège Rachel Solange Yvette',
    'Aimé Blaise Cédric Dieudonné Hervé Patrick Rodrigue Trésor',
    'Essomba Fotso Ilunga Kabongo Kalala Mukendi Ngoma Nkoulou Tshimanga',
  ),
  greatLakes: names(
    'Aline Chantal Diane Jeannette Josiane Solange Umutoni Uwase',
    'Callixte Eric Innocent Jean-Claude Jean-Paul Théogène Vianney',
    'Habimana Hakizimana Mugisha Ndayishimiye Niyonzima Nshimirimana Uwimana Uwineza',
  ),
  kenyan: names(
    'Achieng Akinyi Jepkosgei Muthoni Nyambura Wairimu Wanjiku',
    'Barasa Kamau Kiprono Kiptoo Mwangi Ochieng Otieno Wafula',
    'Chebet Karanga Kimani Korir Mutua Njoroge Odhiambo Omondi Wekesa',
  ),
  swahili: names(
    'Asha Farida Grace Neema Rehema Salma Upendo Zuhura',
    'Baraka Emmanuel Hamisi Juma Rashidi Salim Yusuf',
    'Kamwela Lyimo Massawe Mushi Mwakasege Ngowi Swai',
  ),
  ugandan: names(
    'Apio Babirye Kirabo Nakato Namukasa Nansubuga Patience',
    'Kato Mukasa Okello Opio Ronald Ssali Wasswa',
    'Asiimwe Byaruhanga Kizza Kyambadde Lubega Nsubuga Odongo Tumusiime',
  ),
  ethiopian: names(
    'Abeba Almaz Hiwot Meseret Selamawit Tigist Yordanos',
    'Abebe Bekele Dawit Getachew Mulugeta Tesfaye Yonas',
    'Alemu Assefa Desta Gebre Haile Kebede Mekonnen Tadesse Wolde',
  ),
  somali: names(
    'Ayaan Fadumo Hodan Ifrah Sahra Ubah',
    'Abdirahman Cabdi Farah Guled Liban Warsame',
    'Abdi_Hassan Ahmed_Warsame Elmi Farah_Nur Jama Mohamud',
  ),
  southernAfrican: names(
    'Lerato Naledi Nomsa Palesa Refilwe Thandiwe Zanele',
    'Bongani Kagiso Mandla Sipho Tebogo Thabo Vusi',
    'Dlamini Khumalo Maseko Mokoena Molefe Ndlovu Nkosi Radebe Tshabalala',
  ),
  zambezi: names(
    'Chipo Mwila Natasha Rudo Tariro Thokozani Wezi',
    'Chanda Farai Kondwani Mulenga Tawanda Tendai Zikomo',
    'Banda Chirwa Moyo Mutasa Mwale Ncube Phiri Sibanda Tembo Zulu',
  ),
  lusophoneAfrican: names(
    'Anabela Celeste Esperança Graça Isaura Lurdes Nélia',
    'Adilson Armando Celestino Domingos Hélder Nelson Osvaldo',
    'Cossa Dos_Santos Langa Machava Macuácua Mondlane Neto Nhantumbo Tavares',
  ),
  malagasy: names(
    'Fanja Hanitra Lalao Mialy Noro Voahangy',
    'Haja Hery Mamy Naina Solofo Tahina',
    'Andriamanana Rabemananjara Rakotoarisoa Rakotomalala Randrianasolo Razafindrakoto',
  ),
  maghreb: names(
    'Amel Asmaa Farah Hajar Imane Khadija Leïla Nadia Salma Yasmine',
    'Anis Hicham Karim Mehdi Mohamed_Amine Nabil Rachid Sofiane Walid Youssef',
    'Belkacem Benali Ben_Youssef Bouazizi Chraïbi El_Amrani Haddad Khelifi Mansouri Tazi',
  ),
  mashreq: names(
    'Dana Hala Lina Maya Nour Rana Reem Rima Yara',
    'Ahmad Bassam Fadi Khaled Mahmoud Omar Rami Tarek Ziad',
    'Abboud Awad Daher Haddad Hourani Khalil Khoury Mansour Najjar Saleh Shaheen',
  ),
  nile: names(
    'Amira Dina Hanan Heba Mona Nermine Rania Samah',
    'Amr Ashraf Hassan Hossam Ibrahim Mostafa Sherif Tamer',
    'Abdel_Aziz Abdelrahman El_Sayed Farouk Fouad Gamal Hamdy Mansour Osman Ramadan',
  ),
  gulf: names(
    'Aisha Fatima Hessa Latifa Maryam Noora Sheikha',
    'Abdulaziz Faisal Hamad Khalid Nasser Saud Sultan',
    'Al_Balushi Al_Farsi Al_Harbi Al_Hashimi Al_Mutairi Al_Qahtani Al_Shamsi',
  ),
} as const satisfies Record<string, Names>;
