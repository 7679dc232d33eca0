import { names, type Names } from './name-list';

/** Given and family names of Europe and the Americas, as their holders write them in Latin letters. */
export const westernNames = {
  english: names(
    'Charlotte Emily Grace Hannah Olivia Rachel Sophie Victoria Eleanor Megan',
    'Andrew Benjamin Daniel Edward James Matthew Oliver Samuel Thomas William',
    'Bennett Campbell Carter Edwards Fraser Harris Mitchell Palmer Reid Thompson Turner Walsh',
  ),
  irish: names(
    'Aoife Ciara Niamh Róisín Sinéad Orla Gráinne',
    'Cormac Declan Eoin Fergal Pádraig Rory Seán',
    'Brennan Byrne Doyle Gallagher Kavanagh Murphy Nolan O’Connor O’Sullivan Quinn',
  ),
  french: names(
    'Camille Claire Élodie Hélène Inès Juliette Léa Manon Marion Pauline Zoé',
    'Antoine Baptiste Étienne François Guillaume Julien Mathieu Nicolas Rémi Théo',
    'Bernard Chevalier Dubois Fontaine Garnier Lefèvre Marchand Moreau Perrin Rousseau Vasseur',
  ),
  dutch: names(
    'Anouk Eva Femke Lieke Marloes Sanne Wietske',
    'Bram Jeroen Maarten Pieter Ruben Sander Thijs',
    'Bakker de_Boer de_Vries Hendriks Jansen Smit van_den_Berg van_Dijk Visser',
  ),
  german: names(
    'Anna Franziska Greta Johanna Katharina Lena Sabine Ursula',
    'Christoph Felix Johannes Jürgen Lukas Matthias Stefan Tobias',
    'Baumann Fischer Hofmann Keller König Müller Schneider Schröder Vogel Weber Zimmermann',
  ),
  nordic: names(
    'Astrid Freja Ingrid Kristín Linnea Maja Sigrid Solveig',
    'Anders Bjørn Erik Gunnar Lars Magnus Nils Søren',
    'Andersson Bergström Dahl Hansen Haugen Jónsson Lindqvist Nielsen Sørensen Strand',
    'Andersson Bergström Dahl Hansen Haugen Jónsdóttir Lindqvist Nielsen Sørensen Strand',
  ),
  finnish: names(
    'Aino Anniina Helmi Kaisa Päivi Riikka Tuuli',
    'Antti Jukka Mikko Pekka Sami Teemu Väinö',
    'Heikkinen Järvinen Korhonen Lehtonen Mäkelä Nieminen Virtanen',
  ),
  baltic: names(
    'Agnė Elina Ieva Katrin Liga Liis Rasa',
    'Andres Janis Jonas Kristjan Marius Raimonds Tomas',
    'Balodis Kallas Kazlauskas Ozols Petrauskas Saar Tamm',
    'Balode Kallas Kazlauskaitė Ozola Petrauskaitė Saar Tamm',
  ),
  italian: names(
    'Beatrice Chiara Federica Francesca Giulia Marta Silvia Valentina',
    'Alessandro Davide Giacomo Lorenzo Marco Matteo Pietro Stefano',
    'Bianchi Conti De_Luca Esposito Ferrari Greco Marchetti Ricci Romano Santoro',
  ),
  spanish: names(
    'Alba Carmen Elena Irene Marta Nuria Pilar Rocío',
    'Alejandro Íñigo Javier Jorge Pablo Raúl Sergio Víctor',
    'Álvarez_Ruiz Castro_Molina Díaz_Herrero Gómez_Pardo Iglesias_Vega Navarro_Gil Ortega_Sanz Serrano_Lozano',
  ),
  latin: names(
    'Camila Daniela Gabriela Lucía María_José Mariana Paola Valeria Ximena',
    'Andrés Carlos Diego Esteban Fernando José_Luis Martín Rodrigo Santiago',
    'Acosta_Ríos Cárdenas_León Fuentes_Mora Gutiérrez_Salas Herrera_Paz Mamani_Quispe Mendoza_Ortiz Paredes_Rojas Rivas_Solano Torres_Medina',
  ),
  portuguese: names(
    'Beatriz Catarina Inês Joana Leonor Mafalda Rita',
    'Afonso Duarte Gonçalo João Miguel Nuno Tiago',
    'Almeida Carvalho Correia Fonseca Martins Pereira Queirós Simões Teixeira',
  ),
  brazilian: names(
    'Aline Bruna Fernanda Juliana Larissa Letícia Patrícia Thaís',
    'Bruno Caio Felipe Gustavo Leandro Marcelo Rafael Vinícius',
    'Araújo_Lima Barbosa_Melo Cavalcanti_Reis Moreira_Dias Nogueira_Alves Oliveira_Santos Ribeiro_Costa Souza_Prado',
  ),
  polish: names(
    'Agnieszka Ewa Joanna Katarzyna Magdalena Małgorzata Zofia',
    'Adam Jakub Krzysztof Łukasz Michał Paweł Tomasz',
    'Kaczmarek Kowalczyk Mazur Nowak Pawlak Wójcik Wróbel Zając',
  ),
  czech: names(
    'Eva Jana Kateřina Lucie Markéta Tereza Zuzana',
    'Jan Jiří Lukáš Martin Ondřej Petr Tomáš',
    'Dvořák Horák Hruška Kučera Marek Novák Svoboda Urban',
    'Dvořáková Horáková Hrušková Kučerová Marková Nováková Svobodová Urbanová',
  ),
  hungarian: names(
    'Ágnes Eszter Katalin Nóra Réka Zsófia',
    'András Balázs Gábor István László Zoltán',
    'Farkas Horváth Kiss Kovács Nagy Szabó Tóth Varga',
  ),
  romanian: names(
    'Adriana Andreea Corina Ioana Mihaela Raluca Simona',
    'Alexandru Andrei Bogdan Cristian Mihai Radu Vlad',
    'Constantinescu Dumitru Ionescu Marinescu Munteanu Popa Rusu Stan',
  ),
  southSlavic: names(
    'Ana Ivana Jelena Maja Milica Mirela Nina',
    'Dragan Goran Ivan Luka Marko Nikola Stefan',
    'Babić Hadžić Horvat Jovanović Kovačević Marković Petrović Popović',
  ),
  bulgarian: names(
    'Desislava Elena Gergana Maria Teodora Yana',
    'Aleksandar Dimitar Georgi Kaloyan Nikolay Stoyan',
    'Borisov Damyanov Hristov Marinov Stefanov Todorov',
    'Borisova Damyanova Hristova Marinova Stefanova Todorova',
  ),
  greek: names(
    'Aikaterini Despina Eleni Ioanna Maria Sofia',
    'Christos Dimitris Giorgos Kostas Nikos Stavros',
    'Alexiou Economou Georgiou Nikolaidis Papadakis Papadopoulos Vlachos',
    'Alexiou Economou Georgiou Nikolaidou Papadaki Papadopoulou Vlachou',
  ),
  albanian: names(
    'Arta Besa Drita Elira Mimoza Valbona',
    'Agron Arben Besnik Ilir Luan Shkëlqim',
    'Berisha Dervishi Hoxha Krasniqi Leka Shehu',
  ),
  slavic: names(
    'Alina Daria Ekaterina Irina Natalia Oksana Olena Svitlana',
    'Aleksei Andrii Dmitri Ihor Mikhail Oleksandr Sergei Yurii',
    'Bondarenko Kovalenko Kravchenko Lysenko Melnik Romanenko Savchenko Sidorenko',
  ),
  caribbean: names(
    'Alicia Keisha Latoya Marcia Nadia Shanice Simone',
    'Andre Damian Errol Junior Kemar Marlon Trevor',
    'Baptiste Clarke Daley Forbes Gordon Joseph Morgan Ramdin Wynter',
  ),
  haitian: names(
    'Fabiola Guerda Islande Marie-Ange Mirlande Nadège Rose-Laure',
    'Emmanuel Frantz Jean-Robert Jude Pierre-Louis Ricardo Wilner',
    'Charles Desrosiers Dorvil Jean-Baptiste Joseph Laguerre Pierre Toussaint',
  ),
} as const satisfies Record<string, Names>;
