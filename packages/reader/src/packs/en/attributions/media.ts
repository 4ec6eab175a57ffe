/** Media by the words that show them: platforms, agencies, and the nouns in outlets' names. */
import { lexicon } from "../../../lexicon/lexicon.ts";
import type { ViaRole } from "../../../contract/types.ts";

const items = (role: ViaRole, names: string) => names.split(/,\s*/).map((name) => [name.trim(), { role }] as const);

/** Nouns in the names of papers, stations and agencies, which mean other things besides: outlets only as `isMedium` says. Folded. */
export const NAMES_OF_OUTLETS =
  "times post guardian journal tribune herald telegraph ledger gazette chronicle courier observer standard examiner inquirer globe dispatch argus advertiser echo register bulletin sentinel bee " +
  "independent mirror express mail star sun press news wire weekly network channel review today online fm service station agency";

export const media = lexicon("englishMedium", [
  ...items(
    "medium",
    "Twitter, Facebook, Telegram, Instagram, YouTube, TikTok, WhatsApp, WeChat, Weibo, Snapchat, LinkedIn, Truth Social, social media, blog, email, e-mail, Skype, Viber",
  ),
  ...items(
    "agency",
    "Reuters, AFP, Agence France-Presse, Associated Press, AP, TASS, Interfax, Xinhua, Yonhap, Anadolu, DPA, EFE, ANSA, Kyodo, SANA, SPA, WAM, IRNA, RIA, Bloomberg, UPI, news agency, newswire, KCNA, PTI, ANI, MENA",
  ),
  ...items(
    "outlet",
    "CNN, BBC, NBC, NBC News, ABC News, CBS, CBS News, Fox News, MSNBC, Sky News, NPR, PBS, Al Jazeera, Al Arabiya, RT, NHK, TVN, CCTV, newspaper, daily, television, TV, radio, media, broadcaster, magazine, Le Monde, Le Figaro, Der Spiegel",
  ),
  ...items("outlet", NAMES_OF_OUTLETS.replaceAll(" ", ", ")),
]);
