import { names, type Names } from './name-list';

/** Given and family names of Asia and the Pacific, as transliterated where they are used. */
export const easternNames = {
  turkish: names(
    'Ayşe Elif Esra Gülşah Merve Selin Zeynep',
    'Ahmet Burak Emre Hakan Mehmet Murat Serkan',
    'Arslan Çelik Demir Kaya Öztürk Şahin Yıldız Yılmaz',
  ),
  persian: names(
    'Elaheh Farzaneh Laleh Maryam Nasrin Shirin Zahra',
    'Amir Behrouz Farhad Hamid Kaveh Reza Saeed',
    'Ahmadi Hosseini Jafari Karimi Moradi Rahimi Sadeghi',
  ),
  afghan: names(
    'Farida Latifa Palwasha Roya Shukria Zarghuna',
    'Ahmad_Shah Habibullah Mirwais Najib Qais Wahid',
    'Azizi Haidari Noorzai Popal Rahmani Stanekzai',
  ),
  caucasian: names(
    'Anahit Ani Ketevan Lusine Mariam Nino Tamar',
    'Aram Davit Giorgi Hayk Irakli Levan Tigran',
    'Beridze Grigoryan Hakobyan Kapanadze Lomidze Petrosyan Sargsyan',
  ),
  turkic: names(
    'Aigerim Aliya Dilnoza Gulnara Madina Nargiza Saltanat Zarina',
    'Aibek Azamat Bakyt Daniyar Farrukh Nurlan Rustam Timur',
    'Abdullaev Akhmetov Ismailov Karimov Mammadov Nazarov Sultanov Toktogulov',
    'Abdullaeva Akhmetova Ismailova Karimova Mammadova Nazarova Sultanova Toktogulova',
  ),
  tajik: names(
    'Firuza Manizha Mavjuda Nigina Shahlo',
    'Bakhtiyor Daler Firdavs Jamshed Parviz',
    'Davlatov Kholov Nazarov Rahimov Sharipov',
    'Davlatova Kholova Nazarova Rahimova Sharipova',
  ),
  hindi: names(
    'Aditi Anjali Kavita Meera Neha Pooja Priya Shalini Sunita',
    'Aditya Amit Arjun Deepak Manish Rahul Rajesh Sanjay Vikram',
    'Agarwal Bhatt Chauhan Deshpande Gupta Joshi Mehta Mishra Sharma Verma',
  ),
  tamil: names(
    'Anitha Deepa Kavitha Lakshmi Malathi Nirmala Revathi',
    'Arun Ganesh Karthik Murugan Senthil Suresh Vignesh',
    'Balasubramanian Krishnamurthy Natarajan Raghavan Ramasamy Subramaniam Venkatesan',
  ),
  bengali: names(
    'Farhana Nasrin Nusrat Rupa Sharmin Shirin Tahmina',
    'Arif Habibur Kamrul Mahbub Rafiq Shafiqul Tanvir',
    'Ahmed Chowdhury Hossain Islam Rahman Sarker',
  ),
  pakistani: names(
    'Amna Ayesha Bushra Fariha Hina Rabia Saima Uzma',
    'Ali Asad Bilal Faisal Hamza Imran Kashif Usman',
    'Akhtar Bhatti Butt Khan Malik Qureshi Rana Siddiqui',
  ),
  sinhala: names(
    'Chamari Dilani Iresha Kumari Nadeesha Sanduni',
    'Chaminda Dinesh Kasun Nuwan Ruwan Tharindu',
    'Bandara De_Silva Fernando Gunawardena Jayasuriya Perera Wickramasinghe',
  ),
  nepali: names(
    'Anita Bimala Kalpana Manisha Sabina Sarita Sushma',
    'Bishnu Dipak Hari Kiran Prakash Ramesh Suman',
    'Adhikari Bhandari Gurung Karki Pandey Shrestha Tamang Thapa',
  ),
  chinese: names(
    'Fang Hui Jing Lili Min Xiaoling Xue Yan Yue',
    'Bo Gang Hao Jianguo Jun Lei Peng Wei Zhiqiang',
    'Chen Feng Huang Li Liu Ma Sun Wang Wu Xu Zhang Zhao Zhou',
  ),
  japanese: names(
    'Aiko Emi Haruka Keiko Mariko Naoko Sakura Yumi',
    'Akira Daisuke Hiroshi Kenji Makoto Satoshi Takashi Yusuke',
    'Fujimoto Hayashi Ito Kobayashi Nakamura Sato Suzuki Tanaka Watanabe Yamamoto',
  ),
  korean: names(
    'Eun-ji Hye-jin Ji-woo Min-seo Seo-yeon Soo-jin',
    'Dong-hyun Hyun-woo Ji-hoon Joon-ho Min-jun Sung-min',
    'Choi Han Jung Kang Kim Lee Lim Park Shin Yoon',
  ),
  mongolian: names(
    'Bolormaa Enkhtuya Narantsetseg Oyunchimeg Sarnai Tuya',
    'Batbayar Bat-Erdene Ganbold Munkhbat Temuulen',
    'Baatar Batsaikhan Dorj Enkhbayar Ganzorig Sukhbaatar',
  ),
  vietnamese: names(
    'Hoa Huong Lan Linh Mai Ngoc Thao Thuy',
    'Dung Hieu Hung Long Minh Quang Tuan Viet',
    'Bui Dang Do Hoang Le Nguyen Pham Tran Vu',
  ),
  thai: names(
    'Achara Kanya Malee Pimchanok Siriporn Sunisa Wanida',
    'Anan Chaiwat Kittisak Nattapong Prasert Somchai Thanawat',
    'Boonmee Chaiyasit Kittikhun Rattanakorn Saetang Srisuk Wongsakul',
  ),
  khmer: names(
    'Bopha Chanthou Dara Kunthea Sophea Sreymom',
    'Borey Dara Rithy Samnang Sokha Vannak',
    'Chea Heng Kong Long Ouk Prak Sok Vong',
  ),
  burmese: names(
    'Aye_Aye Ei_Phyu Hnin_Wai Khin_Mar Su_Su Thandar',
    'Aung_Ko Htet Kyaw_Zin Min_Thu Nay_Lin Zaw_Win',
    'Aung Hlaing Htun Lwin Naing Oo Soe Thein',
  ),
  indonesian: names(
    'Ayu Dewi Fitri Indah Kartika Putri Ratna Wulan',
    'Agus Arief Bambang Budi Dedi Hendra Rizky Wahyu',
    'Gunawan Hidayat Kusuma Nugroho Pratama Santoso Setiawan Siregar Wijaya',
  ),
  malay: names(
    'Aisyah Farah Hui_Min Nurul Siti_Aminah Wei_Ling',
    'Ahmad_Faiz Azlan Chee_Keong Hafiz Kumar Shahrul',
    'Abdul_Rahim Chong Goh Ismail Lim Ng Osman Tan',
  ),
  filipino: names(
    'Angelica Cristina Jocelyn Lourdes Maricel Rosario Teresita',
    'Arnel Christian Danilo Jericho Joselito Ramon Reynaldo',
    'Aquino Bautista Cruz Dela_Cruz Garcia Mendoza Reyes Santos Villanueva',
  ),
  pacific: names(
    'Alisi Lusiana Mele Salote Sina Talia Vasiti',
    'Epeli Isikeli Jone Lote Semisi Sione Tevita',
    'Fonoti Koroi Leavasa Naivalu Vakaloloma Taufa Tuilagi Vunipola',
  ),
  papuan: names(
    'Dorothy Elizah Grace Josepha Martha Serah',
    'Billy Jacob Kila Moses Peter Thomas',
    'Kaupa Kila Maino Tau Wapi',
  ),
} as const satisfies Record<string, Names>;
