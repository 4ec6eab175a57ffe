/** Things, and the verbs that damage them. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { listed } from "./build.ts";

const THINGS: readonly (readonly [Measure, string])[] = [
  [
    "weapons",
    "booby traps, booby-traps, booby trap, unexploded bombs, unexploded shells, unexploded devices, unexploded mines, unexploded ordnance, unexploded ordnance items, items of unexploded ordnance, items of ordnance, pieces of ordnance, pieces of unexploded ordnance, explosive remnants, explosive remnants of war, uxos, submunitions, bomblets, " +
      "sea mines, naval mines, anti-tank mines, anti-personnel mines, antipersonnel mines, explosive charges, explosive belts, detonators, improvised mines, improvised bombs, improvised explosive devices, roadside bombs, unexploded rockets, air-dropped bombs, depth charges, incendiary devices, incendiary bombs, crossbows, spears, arrows, catapults, missile, missiles, ballistic missiles, ballistic missile, cruise missiles, rocket, rockets, shell, shells, artillery shells, mortar shells, bomb, bombs, " +
      "petrol bombs, pipe bombs, car bombs, cluster bombs, barrel bombs, grenade, grenades, gun, guns, machine guns, submachine guns, rifle, rifles, assault rifles, weapon, weapons, projectile, projectiles, " +
      "warhead, warheads, firearm, firearms, pistol, pistols, handguns, shotguns, revolvers, mortar, mortars, mortar rounds, mortar bombs, rounds, artillery rounds, rounds of ammunition, " +
      "mines, landmines, land mines, torpedoes, howitzers, howitzer, launchers, rocket launchers, artillery pieces, cannons, cannon, interceptors, munitions, cluster munitions, explosives, " +
      "explosive devices, explosive device, ieds, attack drones, kamikaze drones, suicide drones, strike drones, explosive drones, explosive-laden drones, one-way attack drones, loitering munitions, glide bombs, guided bombs, kalashnikovs, machetes, pieces of military equipment, drones carrying, " +
      "tear gas canisters, rubber bullets, tear-gas canisters, teargas canisters, tear gas shells, teargas shells, tear-gas shells, tear gas grenades, tear-gas grenades, teargas grenades, tear gas rounds, teargas rounds, stun grenades, sound grenades, smoke grenades, smoke bombs, smoke canisters, flash grenades, rubber-coated bullets, plastic bullets, rubber balls, live rounds, live bullets, pellets, molotov cocktails, firebombs, rocket-propelled grenades, hand grenades, daggers, knives, swords, bayonets, carbines, muskets, sticks of dynamite, bullet-proof vests, suicide vests, suicide belts, cartridges, detonators, batteries of missiles, " +
      "machinegun, machineguns, submachinegun, submachineguns, sub-machine guns, light machine guns, heavy machine guns, light machineguns, heavy machineguns, grenade launcher, grenade launchers, rocket-propelled grenade launchers, bazookas, flamethrowers, mortar tubes, " +
      "recoilless rifles, hunting rifles, sniper rifles, automatic rifles, automatic weapons, automatics, revolver, small arms, side arms, sidearms, sticks of tnt, sticks of explosives, sticks of gelignite, blocks of tnt, blocks of explosives, blocks of plastic explosive, charges of dynamite, dynamite charges, dynamite sticks, " +
      "blasting caps, percussion caps, fuses, fuzes, detonating cords, ammunition clips, cartridge clips, magazines of ammunition, ammunition magazines, clips of ammunition, rifle magazines, boxes of ammunition, cases of ammunition, crates of ammunition, rounds of munitions, rounds of live ammunition, bullets of ammunition, shells of ammunition, " +
      "tank shells, anti-tank rockets, antitank rockets, anti-tank missiles, antitank missiles, antiaircraft guns, anti-aircraft guns, anti-aircraft missiles, antiaircraft missiles, surface-to-air missiles, fragmentation grenades, rifle grenades, time bombs, parcel bombs, letter bombs, nail bombs, homemade bombs, home-made bombs, gasoline bombs, spearheads, pangas, truncheons, " +
      "anti-personnel bombs, aerial bombs, katyushas, katyusha rockets, scuds, kassams, qassams, torpedo tubes, depth bombs, missile launchers",
  ],
  [
    "troops",
    "army divisions, infantry divisions, tank divisions, armoured divisions, armored divisions, airborne divisions, army battalions, infantry battalions, army brigades, army regiments, army companies, army units, platoons, platoon, battalions, brigades, regiments, squads, contingents, garrisons, companies of troops, companies of soldiers, companies of police, companies of paramilitary troops, columns of troops, units of police, units of troops",
  ],
  [
    "aircraft",
    "plane, planes, aircraft, airplane, airplanes, aeroplanes, helicopter, helicopters, chopper, choppers, gunships, helicopter gunships, drone, drones, uavs, jet, jets, fighter jets, jet fighters, " +
      "warplane, warplanes, airliner, airliners, bomber aircraft, transport planes, cargo planes, transport aircraft, air tankers, water bombers, strategic bombers, heavy bombers, stealth bombers, long-range bombers, nuclear-capable bombers, nuclear bombers, dive bombers, seaplanes, gliders, unmanned aircraft, spy planes, airships, balloons",
  ],
  [
    "vehicles",
    "vehicle, vehicles, tank, tanks, armored vehicles, armoured vehicles, armored vehicle, armoured vehicle, armoured personnel carriers, armored personnel carriers, infantry fighting vehicles, personnel carriers, " +
      "jeeps, jeep, humvees, military trucks, army trucks, army lorries, military vehicles, police vehicles, truck, trucks, lorry, lorries, tanker trucks, water tankers, water trucks, water bowsers, bowsers, fuel tankers, petrol tankers, milk tankers, road tankers, tanker lorries, flatbeds, flatbed trucks, flatbed lorries, tow trucks, cranes, mobile cranes, earthmovers, earth movers, front loaders, backhoes, mechanical diggers, forklifts, minivans, caravans, campervans, camper vans, quad bikes, tuk-tuks, trishaws, mopeds, lorryloads, fuel trucks, aid trucks, trailers, bus, buses, minibuses, minibus, coach, coaches, " +
      "carriages, wagons, railway carriages, train, trains, locomotives, trams, car, cars, police cars, taxis, taxi, vans, van, pickup trucks, pickups, pick-up trucks, suvs, motorcycles, motorbikes, scooters, bicycles, tractors, " +
      "bulldozers, excavators, diggers, ambulances, ambulance, fire engines, fire trucks, snowploughs, rickshaws, convoys, fire appliances, water tenders, boat, boats, patrol boats, lifeboats, dinghies, rafts, life rafts, speedboats, motorboats, rescue boats, rubber boats, inflatable boats, canoes, skiffs, launches, hovercraft",
  ],
  [
    "attacks",
    "attack, attacks, air attacks, drone attacks, rocket attacks, suicide attacks, airstrike, airstrikes, air strikes, air strike, drone strikes, missile strikes, strikes, raid, raids, air raids, bombing, bombings, suicide bombings, " +
      "car bombings, explosion, explosions, blast, blasts, shootings, shooting incidents, clashes, skirmishes, firefights, battles, incidents of violence, violent incidents, security incidents, ambushes, ambush, assaults, incursions, shellings, " +
      "bombardments, sorties, acts of sabotage, ceasefire violations, truce violations, violations of the ceasefire, arson attacks, break-ins, cyber attacks, cyberattacks, violations of the truce, acts of violence, hit-and-run attacks, shelling incidents, military actions, armed actions, guerrilla actions, sabotage actions, terrorist actions, terrorist acts, acts of terrorism, armed operations, offensives, bomb attacks, bomb blasts, bomb explosions, dynamite attacks, gun attacks, gun battles, shootouts, shoot-outs, harassment actions, ambuscades, assassination attempts, hijackings, stabbings, knife attacks, border incidents, armed incidents, bombing raids, bombing runs, combat missions, bombing missions, combat sorties, mortar attacks, grenade attacks, sniper attacks, armed attacks, terror attacks, terrorist attacks",
  ],
  [
    "property_damaged",
    "home, homes, house, houses, building, buildings, dwelling, dwellings, apartment, apartments, apartment blocks, flats, tower blocks, housing units, residences, residential buildings, huts, shacks, shanties, cabins, " +
      "tents, shelters, mobile homes, structures, properties, premises, shop, shops, store, stores, stalls, kiosks, supermarkets, restaurants, hotels, market stalls, markets, bakeries, pharmacies, banks, bank branches, bank branch offices, branches of the bank, branch offices, branches, businesses, offices, warehouses, " +
      "factories, workshops, mills, silos, granaries, barns, farms, greenhouses, petrol stations, gas stations, power stations, substations, pylons, power lines, transformers, bridge, bridges, roads, culverts, dams, dykes, levees, wells, " +
      "pumps, latrines, pit latrines, water points, pipelines, school, schools, classrooms, hospital, hospitals, clinics, health centres, health centers, health facilities, health posts, police stations, government buildings, " +
      "embassy, embassies, consulates, consulate, chanceries, courthouses, court houses, town halls, city halls, post offices, telephone exchanges, radio stations, television stations, railway stations, train stations, bus stations, airports, hangars, electricity towers, power towers, electric towers, transmission towers, light towers, telephone poles, utility poles, power plants, refineries, oil wells, pumping stations, toll booths, barracks, plantations, ranches, haciendas, garages, filling stations, sawmills, cinemas, theatres, theaters, nightclubs, discos, cafes, pubs, palaces, villas, chalets, bungalows, cottages, condominiums, townhouses, town houses, storefronts, shopfronts, windows, church, churches, mosque, mosques, temples, synagogues, shrines, monasteries, convents, monuments, museums, roofs, sheds, outbuildings, carports, minarets, acres, hectares, fishing boats, beds",
  ],
  [
    "other",
    "ship, ships, vessel, vessels, tanker, tankers, ferries, freighters, trawlers, frigates, destroyers, submarines, gunboats, warships, barges, yachts, bullets, mass graves, burial pits, burial sites",
  ],
];

/** Things, by measure. */
export const things = lexicon(
  "englishThing",
  THINGS.map(([measure, nouns]) => [listed(nouns), { measure }]),
);

/** Verbs and adjectives of damage: what makes a count of things a count of damage. */
export const damage = lexicon("englishDamage", [
  [
    listed(
      "swallowed, swallowing, swallows, swallowed up, swept through, sweeps through, sweeping through, ripped through, ripping through, tore through, tearing through, raced through, spread to, waters entered, water entered, floodwater entered, floodwaters entered, mud entered, waters invaded, are down, were down, is down, blown away, blew away, blowing away, destroyed, destroying, destroy, destroys, damaged, damaging, damage, burned, burnt, burning, burned down, burnt down, torched, torching, torch, gutted, gutting, razed, razing, demolished, demolishing, flattened, flattening, looted, " +
        "looting, ransacked, ransacking, collapsed, collapsing, wrecked, wrecking, levelled, leveled, levelling, leveling, flooded, flooding, inundated, submerged, engulfed, engulfing, ruined, vandalised, vandalized, pillaged, plundered, sacked, " +
        "smashed, smashing, shattered, bulldozed, dynamited, blown up, blew up, blow up, swept away, washed away, washed out, buried, uninhabitable, unusable, unfit for, in ruins, abandoned, scorched, charred, incinerated, reduced to ashes, " +
        "reduced to rubble, set ablaze, set alight, set on fire, set fire to, knocked down, torn down, pulled down, brought down, blew down, blew off, lost their roofs, without roofs, unroofed, hit by shells, shelled, bombed, crippled, " +
        "overturned, crushed, defaced, desecrated, devastated, cracked, contaminated, " +
        "be replaced, be rebuilt, be repaired, in need of repair, in need of repairs, in need of rebuilding, beyond repair, out of action, out of service, out of use, in disrepair, blasted, holed, scuttled, trashed, rendered useless, no longer usable, partly collapsed, caved in, uprooted, felled, toppled, " +
        "been lost, were lost, was lost, are lost, being lost, be lost, under water, underwater, up in flames, caught fire, catching fire, catch fire, catches fire, burst into flames, on fire, ablaze, in flames, crumbled, crumbling, fell down, " +
        "been hit, were hit, was hit, being hit, consumed, consuming, consumes, ravaged, ravaging, devastating, engulfs, crushing, cracking, devoured, devouring, tore down, tearing down, pulling down, knocking down, bulldozing, blew apart, blown apart, blew the roofs off, " +
        "ripped the roofs off, tore the roofs off, tearing the roofs off, ripping the roofs off, damages, razes, raze, flattens, flatten, demolish, demolishes, loot, loots, ransack, inundates, inundate, submerges, submerging, " +
        "sweeping away, sweeps away, sweep away, washing away, washes away, wash away, burning down, burns down, burn down, torches, wrecks, ruining, smashes, vandalising, vandalizing, blowing up, blows up, setting fire to, setting ablaze, setting alight, setting on fire, sets fire to, sets ablaze, " +
        "lost their roof, losing their roofs, houses fell, homes fell, buildings fell, huts fell, walls fell, roofs fell, dwellings fell, blew out windows, blew out the windows, blowing out windows, blowing out the windows, broke windows, breaking windows, broke the windows, shaken by, were shaken, rocked by, sunk, sank, were sunk, run aground, suffered damage, suffering damage, sustained damage, sustaining damage, in ashes, the destruction of, destruction of, bombing of, bombings of, dynamiting of, torching of, ransacking of, looting of, razing of, shelling of, blowing up of, wrecking of, sacking of, burnings of, gutting of, bulldozing of, vandalising of, vandalizing of, stoning of, arson attacks on, arson at, the demolition of, demolition of, the burning of, the loss of, the flooding of, the collapse of, burned out, burnt out, burnt-out, burned-out, gone up in smoke, went up in smoke",
    ),
    {},
  ],
]);
