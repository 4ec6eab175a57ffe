/** Who is counted. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { listed } from "./build.ts";

/** Nouns by the contract's groups; null: the noun itself is the group. Nouns of occupation, kin and creed that are not here: `suffix.ts`. */
const GROUPS: Readonly<Record<string, string>> = {
  total:
    "people, person, persons, individual, individuals, victim, victims, others, residents, inhabitants, souls, patients, patient, passengers and crew, " +
    "human beings, humans, townspeople, islanders, folk, everyone, locals, members of the public, evacuated people, homeowners, motorists, commuters",
  civilians:
    "civilian, civilians, noncombatants, non-combatants, bystander, bystanders, villager, villagers, passer-by, passerby, passersby, passers-by, townsfolk, ordinary people",
  protesters:
    "protester, protesters, protestor, protestors, demonstrator, demonstrators, marcher, marchers, rioter, rioters, picketers, rally-goers, anti-government protesters",
  soldiers:
    "reinforcements, military police, military policemen, special forces, infantry, infantry soldiers, ground troops, foreign troops, soldier, soldiers, troops, troop, trooper, troopers, serviceman, servicemen, servicewomen, service members, paratrooper, paratroopers, marine, marines, " +
    "airman, airmen, conscript, conscripts, reservist, reservists, recruits, military personnel, army personnel, infantrymen, commandos, commando, " +
    "guardsmen, national guard troops, national guardsmen, army officers, legionnaires, cadets, sappers, gunners, corporals, sergeants, jawans, gis, " +
    "un peacekeepers, peacekeepers, peacekeeper, blue helmets, peacekeeping troops, national guard members, legionaries, " +
    "military trainers, military advisers, military advisors, armed forces members, regulars, army troops, sentries",
  police:
    "police, policeman, policemen, policewoman, policewomen, police officer, police officers, officer, officers, cop, cops, gendarme, gendarmes, constable, constables, " +
    "riot police, police personnel, troopers of the state police, detectives, patrolmen, carabinieri, police agents, traffic police",
  security_forces:
    "security forces, security force members, members of the security forces, security personnel, security guards, guards, guard, security men, " +
    "security officers, law enforcement officers, security agents, border guards, coast guards, prison guards, bodyguard, bodyguards, security troops, " +
    "law enforcers, prison officers, paramilitaries, paramilitary troops",
  militants:
    "militant, militants, fighter, fighters, gunman, gunmen, insurgent, insurgents, rebel, rebels, guerrilla, guerrillas, guerilla, guerillas, jihadist, jihadists, " +
    "extremist, extremists, militiaman, militiamen, militia members, combatants, combatant, irregulars, jihadis, mujahideen, mujahedeen, fedayeen, partisans, " +
    "armed men, armed fighters, hitman, hitmen, mutineers, contras, assailants, raiders",
  foreigners:
    "foreigner, foreigners, tourist, tourists, foreign nationals, foreign national, citizens, nationals, expatriates, expatriate, expats, foreign workers, " +
    "foreign tourists, holidaymakers, foreign citizens, foreign students, foreign residents, frenchmen, frenchwomen, englishmen, dutchmen, irishmen, welshmen, scotsmen, britons",
  women: "woman, women, female, females, pregnant women, mothers, widows, wives, housewives",
  children:
    "child, children, boy, boys, girl, girls, schoolchildren, schoolchild, schoolgirl, schoolgirls, schoolboy, schoolboys, kids, kid, infant, infants, baby, babies, " +
    "newborn, newborns, toddler, toddlers, minors, minor, teenagers, teenager, teens, teen, youngsters, adolescents, orphans, under-fives, youths, babes",
  journalists:
    "journalist, journalists, reporter, reporters, cameraman, cameramen, media workers, correspondents, correspondent, photojournalist, photojournalists, " +
    "photographer, photographers, newsmen, press workers, media staff, camera operators",
  medics:
    "doctor, doctors, medic, medics, nurse, nurses, paramedic, paramedics, health workers, health worker, aid worker, aid workers, rescuers, rescue workers, " +
    "physician, physicians, surgeon, surgeons, midwives, midwife, medical workers, medical staff, medical personnel, healthcare workers, health care workers, " +
    "epidemiologists, ambulance workers, ambulance staff, stretcher-bearers, relief workers, humanitarian workers, vaccinators",
  officials:
    "official, officials, minister, ministers, lawmaker, lawmakers, politician, politicians, judge, judges, legislators, mps, deputies, senators, mayors, governors, " +
    "diplomats, diplomat, civil servants, councillors, councilors, magistrates, prosecutors, ambassadors, parliamentarians, members of parliament, " +
    "envoys, bureaucrats, government employees, electoral officers",
};

const NOUNS =
  // kin
  "man, men, son, sons, daughter, daughters, brother, brothers, sister, sisters, family, families, relatives, members, couple, couples, grandchildren, " +
  "parents, father, fathers, mother, husband, husbands, wife, cousins, cousin, nephews, nieces, siblings, twins, household, households, kinsmen, tribesmen, " +
  "spouses, dependants, dependents, elders, elderly, pensioners, adults, adult, elderly people, young people, young men, men and women, compatriots, countrymen, " +
  // who travels
  "crew, crew members, crewmen, crewmembers, crewman, pilot, pilots, co-pilots, passenger, passengers, driver, drivers, sailor, sailors, seamen, mariners, seafarers, " +
  "deckhands, skippers, captains, cyclists, motorcyclists, pedestrians, travellers, travelers, visitors, hikers, climbers, skiers, swimmers, divers, mountaineers, sherpas, " +
  "stowaways, migrants, migrant, immigrants, emigrants, nomads, pilgrims, pilgrim, guests, guest, stewards, stewardesses, flight attendants, occupants, " +
  // who works
  "worker, workers, employee, employees, staff, staff members, contractors, miner, miners, labourers, laborers, farmers, farmer, farmhands, peasants, campesino, campesinos, houseboys, herders, shepherds, " +
  "fisherman, fishermen, fishers, loggers, rangers, traders, vendors, merchants, shopkeepers, shop owners, dockworkers, dockers, engineers, technicians, mechanics, electricians, " +
  "builders, construction workers, factory workers, oil workers, teachers, teacher, lecturers, professors, students, student, pupils, pupil, lawyers, lawyer, activists, " +
  "activist, campaigners, volunteers, volunteer, scientists, researchers, experts, consultants, advisers, advisors, trainers, instructors, inspectors, monitors, observers, " +
  "scouts, artists, musicians, dancers, actors, singers, athletes, players, footballers, fans, spectators, coaches and players, priests, priest, monks, monk, nuns, imams, clerics, " +
  "clergymen, jesuits, franciscans, dominicans, benedictines, carmelites, salesians, bishops, pastors, rabbis, missionaries, worshippers, worshipper, congregants, mourners, firefighters, firefighter, firemen, pyrotechnicians, lifeguards, pallbearers, " +
  "bankers, brokers, executives, managers, directors, owners, landlords, tenants, taxi drivers, truckers, truck drivers, bus drivers, porters, cleaners, cooks, waiters, servants, maids, " +
  "interpreters, translators, guides, negotiators, mediators, delegates, representatives, aides, counsellors, analysts, economists, investors, depositors, customers, customer, consumers, " +
  "shoppers, shareholders, taxpayers, subscribers, employers, jobseekers, job-seekers, breadwinners, personnel, " +
  // who takes a side, or is accused
  "suspect, suspects, defendant, attackers, attacker, bombers, bomber, suicide bombers, terrorists, terrorist, criminals, criminal, looters, looter, smugglers, traffickers, pirates, bandits, " +
  "kidnappers, hijackers, robbers, thieves, gangsters, gang members, cultists, mercenaries, spies, infiltrators, assassins, snipers, hooligans, vandals, arsonists, fugitives, offenders, " +
  "perpetrators, accomplices, ringleaders, plotters, collaborators, informers, deserters, defectors, dissidents, opponents, supporters, supporter, sympathisers, sympathizers, loyalists, followers, " +
  "strikers, separatists, islamists, settlers, settler, squatters, voters, candidates, electors, leaders, chiefs, commanders, generals, colonels, subordinates, " +
  "wardens, surveyors, operators, educators, administrators, auditors, clerks, carpenters, masons, welders, plumbers, painters, bakers, butchers, tailors, weavers, potters, blacksmiths, hunters, trappers, foresters, gardeners, janitors, caretakers, " +
  "chauffeurs, conductors, stevedores, astronauts, poets, writers, editors, publishers, broadcasters, presenters, bloggers, influencers, programmers, hackers, gamblers, addicts, chieftains, sheikhs, princes, royals, headmasters, principals, deans, " +
  "rectors, scholars, academics, graduates, undergraduates, trainees, apprentices, interns, novices, deacons, preachers, converts, believers, parishioners, dealers, agents, accountants, cashiers, tellers, secretaries, assistants, helpers, carers, " +
  "caregivers, nannies, butlers, pickers, riders, runners, skaters, surfers, sunbathers, day-trippers, backpackers, sightseers, clubbers, patrons, well-wishers, critics, counter-protesters, cadres, canvassers, poll workers, scrutineers, enumerators, " +
  "neighbours, neighbors, strangers, lodgers, ticket-holders, wrestlers, boxers, jockeys, riders, trekkers, cavers, potholers, oarsmen, rowers, anglers, beachgoers, sleepers, scavengers, rag-pickers, waste pickers, " +
  "prisoner of war, revellers, revelers, reveller, partygoers, concertgoers, festivalgoers, churchgoers, onlookers, witnesses, eyewitnesses, participants, attendees, petitioners, signatories, creditors, " +
  "claimants, beneficiaries, recipients, contacts, carriers, donors, peasants, resident, drinkers, bathers, campers, picnickers, diners, sleepers, survivors and relatives, veterans, ex-soldiers, heads of state, " +
  "heads of household, " +
  "investigators, stokers, chefs, staffers, organisers, organizers, bikers, referees, umpires, escapees, burglars, widowers, retirees, seniors, invalids, beggars, paupers, vagrants, users, specialists, subcontractors, bosses, entrepreneurs, businessmen, businesswomen, borrowers, " +
  "retailers, hawkers, peddlers, ranchers, cowboys, lumberjacks, poachers, harvesters, breeders, tanners, smiths, jewellers, goldsmiths, silversmiths, messengers, attendants, navigators, cosmonauts, castaways, jurors, bailiffs, notaries, jailers, undertakers, boarders, roommates, friends, " +
  "kosovars, tamils, hutus, tutsis, hmong, rohingya, rohingyas, chechens, ingush, basques, catalans, bosniaks, ossetians, abkhazians, uighurs, uyghurs, tibetans, sahrawis, berbers, tuaregs, pashtuns, hazaras, baluchis, sindhis, punjabis, kashmiris, bengalis, zulus, xhosas, ibos, igbos, yorubas, hausas, fulanis, dinkas, nuers, oromos, amharas, tigrayans, afars, kikuyus, luos, mayans, quechuas, aymaras, miskitos, gypsies, travellers, protestants, catholics, christians, boat people, flemings, walloons, bantus, khmers, shans, kachins, moros, arabs, druse, maronites, assyrians, " +
  "colleagues, classmates, comrades, dissenters, conspirators, rapists, murderers, killers, radicals, nationalists, royalists, muslims, hindus, sikhs, jews, copts, shiites, sunnis, yazidis, druze, alawites, baptists, buddhists, kurds, maoists, naxalites, bedouin, bedouins, " +
  // more kin, callings and creeds
  "applicants, registrants, entrants, celebrants, informants, cellmates, flatmates, housemates, teammates, brides, grooms, bridegrooms, newlyweds, honeymooners, bridesmaids, fiancees, fiances, girlfriends, boyfriends, widows, aunts, uncles, grandmothers, grandfathers, grandparents, grandsons, granddaughters, stepfathers, stepmothers, stepsons, stepdaughters, stepchildren, " +
  "godfathers, godmothers, in-laws, orphans, foundlings, waitresses, actresses, hostesses, seamstresses, schoolmistresses, warlords, bosses, horsemen, benefactors, dentists, psychiatrists, attorneys, barristers, solicitors, sheriffs, marshals, bartenders, barmen, doormen, bouncers, babysitters, governesses, housekeepers, hairdressers, barbers, stylists, florists, cobblers, locksmiths, " +
  "joiners, plasterers, roofers, scaffolders, glaziers, tilers, steeplejacks, bricklayers, stonemasons, sawyers, millers, brewers, grocers, fishmongers, greengrocers, confectioners, caterers, vets, veterinarians, chemists, pharmacists, architects, sculptors, composers, authors, playwrights, novelists, columnists, commentators, " +
  "comedians, clowns, magicians, acrobats, ballerinas, cheerleaders, celebrities, rappers, drummers, pianists, violinists, guitarists, sprinters, cricketers, golfers, goalkeepers, goalies, champions, contestants, archers, fencers, gymnasts, bishops, archbishops, cardinals, abbots, vicars, parsons, friars, curates, " +
  "rabbis, mullahs, ayatollahs, monsignors, chaplains, seminarians, nuns, novices, admirals, brigadiers, lieutenants, sergeants, commodores, commandants, commissars, adjutants, buglers, marksmen, gunners, convicts, felons, thugs, mobsters, gangsters, pimps, crooks, impostors, lords, barons, tycoons, magnates, billionaires, millionaires, heirs, heiresses, " +
  "freshmen, sophomores, schoolmasters, schoolteachers, headteachers, tutors, au pairs, wardens, orderlies, midwives, carers, psychologists, therapists, counselors, coroners, pathologists, supervisors, foremen, superintendents, dispatchers, couriers, postmen, milkmen, watchmen, nightwatchmen, handymen, repairmen, salesmen, saleswomen, " +
  "princesses, queens, kings, emperors, sultans, emirs, dukes, duchesses, countesses, chancellors, premiers, presidents, vice presidents, chairmen, chairwomen, speakers, commissioners, councilmen, councilwomen, congressmen, chief executives, " +
  "hermits, healers, shamans, sorcerers, fortune tellers, prophets, disciples, atheists, catholics, protestants, lutherans, quakers, zulus, gypsies, hispanics, drunks, drunkards, alcoholics, tramps, hobos, madmen, lunatics, bachelors, spinsters, lodgers, babysitters, patients, outpatients, convalescents, amputees, diabetics, " +
  "stalkers, molesters, paedophiles, pedophiles, blackmailers, forgers, counterfeiters, pickpockets, muggers, shoplifters, swindlers, fraudsters, saboteurs, subversives, anarchists, fascists, communists, marxists, leftists, rightists, revolutionaries, vigilantes, skinheads, neo-nazis, supremacists, " +
  "consuls, plaintiffs, complainants, appellants, teenagers and adults, freelancers, clients, pensioners, spokespeople, gravediggers, disabled people, slaves, coffee growers, growers, planters, sex workers, street vendors, day labourers, day laborers, mine workers, mineworkers, sanitation workers, refuse collectors";

const taken = new Set(Object.values(GROUPS).flatMap(listed));
export const people = lexicon("englishPeople", [
  ...Object.entries(GROUPS).map(([group, nouns]) => [listed(nouns), { group }] as const),
  [[...new Set(listed(NOUNS))].filter((noun) => !taken.has(noun)), { group: null }],
]);

/** Every noun of people, as listed. */
export const peopleNouns: ReadonlySet<string> = new Set([...taken, ...listed(NOUNS)]);
