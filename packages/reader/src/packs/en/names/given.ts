/**
 * Given names in Latin script that reports hold often: what tells a person from a body in a run of capitals, and whom "he"
 * and "she" can mean.
 */

/** Names of men. */
export const MEN = `
James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew,
Anthony, Mark, Donald, Steven, Stephen, Paul, Andrew, Joshua, Kenneth, Kevin, Brian, George, Edward, Ronald,
Timothy, Tim, Jason, Jeffrey, Ryan, Jacob, Gary, Nicholas, Eric, Jonathan, Larry, Justin, Scott, Brandon, Benjamin,
Samuel, Gregory, Frank, Alexander, Raymond, Patrick, Jack, Dennis, Jerry, Tyler, Aaron, Jose, Adam, Nathan, Henry,
Douglas, Zachary, Peter, Kyle, Walter, Ethan, Jeremy, Harold, Keith, Christian, Roger, Noah, Gerald, Carl, Sean,
Arthur, Lawrence, Jesse, Dylan, Bryan, Joe, Billy, Bruce, Albert, Willie, Gabriel, Logan, Alan, Juan, Wayne, Roy,
Ralph, Randy, Eugene, Vincent, Russell, Elijah, Louis, Bobby, Philip, Johnny, Boris, Barack, Bill, Bob, Jim, Mike,
Tom, Tony, Steve, Dan, Dave, Ben, Greg, Jeff, Ken, Matt, Nick, Pete, Rick, Rob, Ron, Ted, Vladimir, Sergei, Sergey,
Dmitry, Dmitri, Mikhail, Igor, Oleg, Yuri, Viktor, Volodymyr, Alexei, Aleksandr, Ivan, Nikolai, Pavel, Andrei,
Anatoly, Konstantin, Emmanuel, Francois, Nicolas, Pierre, Jacques, Olaf, Hans, Klaus, Wolfgang, Helmut, Giuseppe,
Matteo, Mario, Silvio, Pedro, Carlos, Luis, Jorge, Miguel, Manuel, Francisco, Fernando, Hugo, Pablo, Diego, Javier,
Rafael, Ricardo, Antonio, Jair, Luiz, Evo, Gustavo, Andres, Enrique, Felipe, Alberto, Mohammed, Muhammad, Mohamed,
Mohammad, Ahmed, Ahmad, Mahmoud, Mustafa, Ali, Hassan, Hussein, Hussain, Omar, Osama, Abdullah, Abdel, Abdul,
Ibrahim, Ismail, Yusuf, Yousef, Khalid, Khaled, Tariq, Tarek, Bashar, Saddam, Nouri, Haider, Muqtada, Hosni,
Muammar, Ayman, Abu, Said, Saeed, Salman, Faisal, Fahd, Saad, Saud, Nasser, Yasser, Karim, Jamal, Kamal, Samir,
Amir, Rami, Sami, Hamid, Ashraf, Hamad, Pervez, Imran, Nawaz, Asif, Recep, Abdulla, Mehmet, Binyamin, Ariel, Ehud,
Yitzhak, Shimon, Naftali, Yair, Avigdor, Hashim, Hashem, Rafik, Rafiq, Walid, Fouad, Emile, Kofi, Boutros,
Narendra, Manmohan, Rahul, Rajiv, Atal, Shinzo, Junichiro, Fumio, Taro, Naoto, Yukio, Nelson, Thabo, Cyril, Morgan,
Goodluck, Muhammadu, Olusegun, Yoweri, Uhuru, Raila, Mwai, Jomo, Haile, Abiy, Meles, Isaias, Salva, Riek, Idriss,
Blaise, Laurent, Alassane, Kassym, Nursultan, Emomali, Ilham, Heydar, Nikol, Serzh, Mikheil, Eduard, Zviad, Petro,
Leonid, Lech, Vaclav, Milos, Andrej, Slobodan, Ratko, Radovan, Franjo, Alija, Tayyip, Gordon, Keir, Rishi, Nigel,
Ed, Antony, Jake, Mitch, Chuck, Newt, Rudy, Rush, Glenn, Bernie, Elon, Jeb, Marco, Mitt, Dick, Colin, Jerome,
Josep, Jens, Herman, Guy, Martin, Romano, Fidel, Raul, Che, Gulbuddin, Zalmay, Hamdi, Ehsan, Reza, Javad, Mir,
Akbar, Adel, Anwar, Bilal, Fadi, Farid, Ghassan, Hatem, Hisham, Issam, Jaber, Majid, Marwan, Mazen, Munir, Nabil,
Nizar, Osman, Qasim, Rashid, Riad, Salah, Tahir, Yahya, Younis, Zaid, Ziad, Alejandro, Alfonso, Alfredo,
Alvaro, Arturo, Augusto, Cesar, Eduardo, Emilio, Ernesto, Esteban, Guillermo, Gonzalo, Hector, Ignacio, Jaime,
Joaquin, Julio, Leonardo, Lorenzo, Mauricio, Mateo, Oscar, Ramiro, Ramon, Roberto, Rodrigo, Sebastian, Sergio, Tomas, Vicente, Claudio, Enzo, Franco, Giovanni, Luca, Luigi, Marcello, Paolo, Alain, Bernard,
Christophe, Didier, Etienne, Gerard, Guillaume, Henri, Julien, Olivier, Philippe, Stephane, Thierry, Yves, Dieter,
Friedrich, Gerhard, Heinz, Jurgen, Karl, Manfred, Markus, Matthias, Stefan, Uwe, Werner, Andrzej, Bogdan, Denis,
Dragan, Grzegorz, Jaroslav, Kirill, Krzysztof, Maksim, Marek, Miroslav, Nikola, Piotr, Ruslan, Stanislav,
Taras, Tomasz, Vasily, Vladislav, Yevgeny, Zoran, Babajide, Chinedu, Emeka, Kwabena, Kwame, Moses, Obinna,
Oluwaseun, Sipho, Tendai, Ajay, Amit, Anil, Arjun, Arun, Ashok, Deepak, Manoj, Mukesh, Rajesh, Rakesh, Ramesh,
Ravi, Sanjay, Sunil, Suresh, Vijay, Vikram, Vinod, Hiroshi, Kenji, Makoto, Takashi, Toshiro, Alistair, Angus,
Callum, Clive, Colm, Connor, Craig, Declan, Derek, Duncan, Gareth, Geoffrey, Graham, Ian, Jonathon, Liam,
Malcolm, Neil, Owen, Rhys, Rodney, Simon, Stuart, Trevor
`;

/** Names of women. */
export const WOMEN = `
Angela, Giorgia, Cristina, Dilma, Michelle, Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica,
Sarah, Karen, Lisa, Nancy, Betty, Margaret, Sandra, Ashley, Kimberly, Emily, Donna, Carol, Amanda, Dorothy,
Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Shirley, Anna, Anne, Ann, Ruth,
Brenda, Pamela, Nicole, Katherine, Samantha, Christine, Catherine, Debra, Rachel, Janet, Emma, Maria, Heather,
Diane, Julie, Joyce, Evelyn, Joan, Christina, Lauren, Frances, Martha, Judith, Cheryl, Megan, Olivia, Alice,
Jacqueline, Hannah, Doris, Kathryn, Gloria, Teresa, Theresa, Sara, Janice, Julia, Grace, Judy, Hillary, Nikki,
Condoleezza, Jacinda, Ursula, Marie, Claire, Helen, Jane, Kate, Sophie, Yulia, Olga, Natalia, Svetlana, Tatiana,
Irina, Elena, Fatima, Aisha, Zainab, Maryam, Leila, Layla, Nadia, Benazir, Sonia, Indira, Ellen, Liz, Nicola,
Kamala, Madeleine, Federica, Amina, Amal, Asma, Aya, Dina, Farah, Ghada, Hala, Hanan, Huda, Khadija, Lamia,
Latifa, Lina, Lubna, Mariam, Mona, Najat, Nawal, Noura, Rania, Reem, Rima, Samira, Salma, Shirin, Suha,
Yasmin, Yasmine, Zahra, Zeinab, Ana, Beatriz, Camila, Carla, Carmen, Catalina, Claudia, Daniela, Diana,
Elisa, Esperanza, Fernanda, Gabriela, Ines, Isabel, Jimena, Juana, Lucia, Luisa, Marcela,
Margarita, Mariana, Marta, Monica, Paola, Paula, Pilar, Raquel, Rosa, Silvia, Sofia, Valentina, Valeria, Veronica,
Ximena, Yolanda, Alessandra, Chiara, Elisabetta, Francesca, Giulia, Agnes, Brigitte, Camille, Cecile, Chantal,
Delphine, Genevieve, Isabelle, Juliette, Louise, Mathilde, Sylvie, Valerie, Anke, Birgit,
Greta, Heike, Ingrid, Jutta, Katrin, Petra, Sabine, Silke, Ulrike, Agnieszka, Anastasia, Daria, Ekaterina, Galina,
Ivana, Jelena, Katarzyna, Ksenia, Larisa, Ludmila, Lyudmila, Magdalena, Malgorzata, Marina, Milena, Nadezhda,
Oksana, Polina, Snezana, Tamara, Vera, Yelena, Zuzana, Abena, Chiamaka, Chioma, Esther, Folasade,
Ifeoma, Ngozi, Nomsa, Thandiwe, Wanjiru, Ananya, Anjali, Deepa, Geeta, Kavita, Lakshmi, Meera, Neha, Pooja,
Priya, Rekha, Shanti, Sunita, Sushma, Akiko, Haruka, Keiko, Michiko, Naoko, Noriko, Yoko, Yumi, Amelia, Bridget,
Caroline, Fiona, Harriet, Imogen, Jill, Joanna, Joanne, Josephine, Lucy, Lynn, Maureen, Miriam, Molly, Naomi,
Natalie, Natasha, Nina, Rosemary, Sally, Sheila, Tara, Tina, Wendy, Yvonne, Zoe
`;

/** Names of both, and family names that come first. */
export const EITHER = `
Terry, Austin, Jordan, Sam, Jean, Marine, Virginia, Victoria, Kelly, Andrea, Aung, Suu, Zia, Michel, Ban, Xi, Hu,
Wen, Jiang, Li, Wang, Zhang, Kim, Park, Lee, Moon, Islam, Alex
`;

export const GIVEN = `${MEN},${WOMEN},${EITHER}`;
