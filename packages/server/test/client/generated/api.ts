// Made by packages/server/test/client/generate.ts. Do not edit.
export interface paths {
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers of this ledger */
        get: operations["getDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dossier: how much it holds, and the moments that something was said in it */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed last and what stands: small, whatever the dossier's size */
        get: operations["getNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief: all that is known of a dossier as of a moment */
        get: operations["getBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads, each with what stands of it */
        get: operations["getThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thread with all its claims, in order of time */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims, in the order of their threads */
        get: operations["getClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim; its address means the same claim for ever */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, the newest first */
        get: operations["getReports"];
        put?: never;
        /** Add reports: as text, by address, or as files; the dossier is made if it is new */
        post: operations["addReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report: its text, its reading, and its claims as they stand */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who left or took which office */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** States of the world with a start and an end */
        get: operations["getConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened when, in order of time */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each source gives as cause, culprit or aim */
        get: operations["getExplanations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/cautions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reports themselves doubt, and probable errors in them */
        get: operations["getCautions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, organizations and places, each with its spellings */
        get: operations["getNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlets, and how many origins each has passed on */
        get: operations["getOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts that several outlets carried, and who repeats whom */
        get: operations["getCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All decisions in the order they were made, those taken back too */
        get: operations["getDecisions"];
        put?: never;
        /** Decide something; the person signed in is the one who decides */
        post: operations["addDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims, then reports, that hold all words of a question; the newest first
         * @description Spelling variants, vowel marks and Arabic clitics (و ف ب ل ك ال) make no difference; where a word stands nowhere as it is, words that begin with it are found.
         */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens in a dossier, as server-sent events
         * @description Each event is named `report`, `decision` or `head`, its id is the sequence of the ledger's entry, and its data is the JSON below. Send `Last-Event-ID` (browsers do) to be told what was missed.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a dossier's claims
         * @description `csv` and `jsonl` hold the claims as they stood at the moment asked for, each with its words and where they are. `jsonld` (W3C Web Annotations, PROV) and `proof` (a zip that is checked without this server) hold all there is.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what a page must send with its writes */
        get: operations["getSession"];
        put?: never;
        /** Sign in with a link's token, which this uses up, or with a token */
        post: operations["addSession"];
        /** Sign out */
        delete: operations["removeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may work with this ledger, and as what */
        get: operations["getPeople"];
        put?: never;
        /** Add somebody; a link (POST …/tokens) lets them in */
        post: operations["addPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove somebody: nothing of theirs signs anybody in from now on. Their name stays theirs */
        delete: operations["removePeople"];
        options?: never;
        head?: never;
        /** Give somebody another role */
        patch: operations["changePeople"];
        trace?: never;
    };
    "/api/people/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody can sign in with: tokens, sessions, links; never the secrets */
        get: operations["getPeopleTokens"];
        put?: never;
        /** Make a token for a program, or a link that signs a person in once */
        post: operations["addPeopleTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a token, a session or a link back */
        delete: operations["removePeopleToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done and refused here: who, when, from where */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this process answers and its ledger does; for a balancer */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests, durations, the ledger's head, memory: in Prometheus' text format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description a URN that names the kind of problem */
            type: string;
            title: string;
            status: number;
            /** @description what is the matter, in one sentence */
            detail: string;
            /** @description permanent: the same problem always has the same */
            code: string;
            /** @description what to do about it, in one sentence */
            remedy: string;
        };
        /** @description [start, end) into the report's text, UTF-16 code units */
        Span: {
            start: number;
            end: number;
        };
        ChainLink: {
            name: string;
            role: string;
        };
        Because: {
            by: string | null;
            on: string | null;
            words: string;
            report: string;
            span: components["schemas"]["Span"];
        };
        Claim: {
            id: string;
            value: number | null;
            low: number | null;
            high: number | null;
            qualifier: string;
            unit: string | null;
            label: string | null;
            /** @description when it was said */
            saidOn: string | null;
            /** @description when the ledger learned of it */
            recordedAt: string;
            /** @description the chain's first link; null = the report itself */
            origin: string | null;
            /** @description origin first, outlet last */
            chain: components["schemas"]["ChainLink"][];
            /** @description the other outlets that published the very text; only where any did. They add no origin */
            alsoIn?: string[];
            /** @enum {string} */
            status: "standing" | "superseded" | "disputed" | "retracted" | "unconfirmed";
            because: components["schemas"]["Because"] | null;
            report: string;
            span: components["schemas"]["Span"];
            words: string;
        };
        Thread: {
            id: string;
            measure: string;
            group: string;
            labels: string[];
            place: string | null;
            /** @enum {string} */
            scope: "total" | "increment";
            /** @description only where it counts some of those a claim counts: that claim's id, null where none is held */
            partOf?: string | null;
            /** @description only where its words say since when it counts: the first day (ISO date). Another start is another thread */
            countedFrom?: string;
            /** @description only where its words name the round that it counts anew with, as written: 'in the second wave' */
            round?: string;
            /** @description only where it counts for another time than what is reported (ISO 8601) */
            period?: string;
            /** @description only where a person took its claims out of their thread: the decision's id */
            splitBy?: string;
            disputed: boolean;
            /** @description ids of the claims that stand */
            current: string[];
            /** @description in order of saidOn */
            claims: components["schemas"]["Claim"][];
        };
        Attribution: {
            id: string;
            /** @enum {string} */
            mode: "direct" | "indirect" | "mixed";
            /** @enum {string} */
            act: "say" | "announce" | "confirm" | "deny" | "accuse" | "warn" | "demand" | "promise" | "estimate" | "retract" | "ask" | "believe";
            /** @description the words naming the speaker; null where the subject is dropped */
            source: {
                start: number;
                end: number;
            } | null;
            /** @description the speaker's best name in the report, or the id of a Name */
            speaker: string | null;
            cue: components["schemas"]["Span"];
            /** @description several spans where the content is split around the cue */
            content: components["schemas"]["Span"][];
            /** @description what the words travelled through, nearest the speaker first */
            via: {
                name: string;
                span: components["schemas"]["Span"];
                /** @enum {string} */
                role: "spokesperson" | "medium" | "agency" | "outlet";
            }[];
            /** @description ISO 8601 date or date-time */
            saidOn: string | null;
        };
        Figure: {
            id: string;
            /** @description the shortest stretch that holds the number with what it counts */
            span: components["schemas"]["Span"];
            number: components["schemas"]["Span"];
            /** @enum {string} */
            measure: "killed" | "injured" | "arrested" | "released" | "missing" | "displaced" | "abducted" | "charged" | "evacuated" | "rescued" | "affected" | "infected" | "protesters_present" | "troops" | "aircraft" | "vehicles" | "weapons" | "attacks" | "property_damaged" | "damage_cost" | "aid_amount" | "price" | "price_change" | "rate" | "output" | "population" | "distance" | "duration" | "magnitude" | "money" | "other_people" | "other";
            /** @description the counted noun phrase as written */
            of: string;
            value: number | null;
            low: number | null;
            high: number | null;
            /** @enum {string} */
            qualifier: "exact" | "at_least" | "more_than" | "about" | "at_most" | "less_than" | "nearly" | "range" | "vague";
            /** @description only where the value is no count: EUR, %, km, day, bbl/day … */
            unit: string | null;
            group: string;
            /** @description the group in the source's own words */
            label: string | null;
            /** @enum {string} */
            scope: "total" | "increment";
            place: string | null;
            /** @description ISO date, month, year, or start/end */
            time: string | null;
            /** @enum {string} */
            status: "asserted" | "denied" | "retracted" | "unconfirmed" | "hypothetical";
            /** @description the Attribution's id; null = the report itself */
            attribution: string | null;
        };
        Name: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "organization" | "place";
            variants: string[];
            spans: components["schemas"]["Span"][];
            place?: {
                country: string | null;
            };
        };
        ChangeOfOffice: {
            person: string;
            office: string;
            body: string | null;
            /** @enum {string} */
            kind: "appointed" | "elected" | "dismissed" | "resigned" | "stepped_down" | "arrested" | "charged";
            on: string | null;
            by: string | null;
            report: string;
            span: components["schemas"]["Span"];
            words: string;
        };
        Condition: {
            what: string;
            state: string;
            holder: string | null;
            place: string | null;
            start: string | null;
            end: string | null;
            report: string;
            span: components["schemas"]["Span"];
            words: string;
        };
        Happening: {
            on: string | null;
            words: string;
            kind: string;
            place: string | null;
            report: string;
            span: components["schemas"]["Span"];
        };
        TimelineLine: {
            on: string | null;
            words: string;
            kind: string;
            place: string | null;
            report: string;
            span: components["schemas"]["Span"];
            /** @description where other reports tell of it; only where any does */
            alsoIn?: {
                report: string;
                span: components["schemas"]["Span"];
            }[];
        };
        Caution: {
            /** @enum {string} */
            kind: "unconfirmed" | "no_evidence" | "deleted" | "retracted" | "contradiction" | "probable_error";
            words: string;
            about: string | null;
            report: string;
            span: components["schemas"]["Span"];
        };
        Explanation: {
            /** @description what is explained */
            of: string;
            cause: string;
            /** @enum {string} */
            kind: "cause" | "blame" | "aim";
            origin: string | null;
            on: string | null;
            report: string;
            span: components["schemas"]["Span"];
            words: string;
        };
        NumberExpression: {
            span: components["schemas"]["Span"];
            value: number | null;
            low: number | null;
            high: number | null;
            /** @enum {string} */
            qualifier: "exact" | "at_least" | "more_than" | "about" | "at_most" | "less_than" | "nearly" | "range" | "vague";
            unit: string | null;
            ordinal: boolean;
        };
        TimeExpression: {
            span: components["schemas"]["Span"];
            /** @enum {string} */
            kind: "date" | "time" | "period" | "duration" | "set";
            /** @description ISO 8601; null = open, or a bare duration */
            start: string | null;
            /** @description ISO 8601, exclusive */
            end: string | null;
            /** @enum {string} */
            grain: "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade";
            /** @description "2022-01-06", "2022-01", "P2W", "2022-01-05TNI" */
            value: string;
            relative: boolean;
        };
        Outlet: {
            name: string;
            /** @enum {string} */
            kind: "outlet" | "agency" | "body" | "person";
            reports: number;
            origins: number;
        };
        Brief: {
            dossier: string;
            asOf: string;
            threads: components["schemas"]["Thread"][];
            changes: components["schemas"]["ChangeOfOffice"][];
            conditions: components["schemas"]["Condition"][];
            timeline: components["schemas"]["TimelineLine"][];
            cautions: components["schemas"]["Caution"][];
            explanations: components["schemas"]["Explanation"][];
            names: components["schemas"]["Name"][];
            outlets: components["schemas"]["Outlet"][];
        };
        NameRef: {
            /** @enum {string} */
            kind: "person" | "organization" | "place";
            name: string;
            report?: string;
        };
        Correction: {
            value?: number | null;
            low?: number | null;
            high?: number | null;
            qualifier?: string;
            unit?: string | null;
            measure?: string;
            group?: string;
            label?: string | null;
            place?: string | null;
            /** @enum {string} */
            scope?: "total" | "increment";
            saidOn?: string | null;
            origin?: string | null;
            /** @enum {string} */
            status?: "asserted" | "denied" | "retracted" | "unconfirmed" | "hypothetical";
        };
        Decision: {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "accept";
            claim: string;
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "correct";
            claim: string;
            set: components["schemas"]["Correction"];
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "reject";
            claim: string;
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "merge";
            of: {
                /** @enum {string} */
                what: "names";
                names: components["schemas"]["NameRef"][];
            } | {
                /** @enum {string} */
                what: "threads";
                threads: string[];
            };
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "split";
            of: {
                /** @enum {string} */
                what: "names";
                names: components["schemas"]["NameRef"][];
            } | {
                /** @enum {string} */
                what: "threads";
                claims: string[];
            };
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "relabel";
            of: components["schemas"]["NameRef"];
            as: string;
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "note";
            /** @description the id of a claim, a thread, a report or a decision */
            about: string;
            words: string;
            /** @description what this note proposes to decide; a person decides it, or does not */
            proposes?: {
                /** @enum {string} */
                kind: "accept";
                claim: string;
            } | {
                /** @enum {string} */
                kind: "correct";
                claim: string;
                set: components["schemas"]["Correction"];
            } | {
                /** @enum {string} */
                kind: "reject";
                claim: string;
            } | {
                /** @enum {string} */
                kind: "merge";
                of: {
                    /** @enum {string} */
                    what: "names";
                    names: components["schemas"]["NameRef"][];
                } | {
                    /** @enum {string} */
                    what: "threads";
                    threads: string[];
                };
            } | {
                /** @enum {string} */
                kind: "split";
                of: {
                    /** @enum {string} */
                    what: "names";
                    names: components["schemas"]["NameRef"][];
                } | {
                    /** @enum {string} */
                    what: "threads";
                    claims: string[];
                };
            } | {
                /** @enum {string} */
                kind: "relabel";
                of: components["schemas"]["NameRef"];
                as: string;
            } | {
                /** @enum {string} */
                kind: "undo";
                decision: string;
            };
        } | {
            /** @description unique in the ledger; an undo names it */
            id: string;
            /** @description who decided */
            by: string;
            /** @description when: ISO 8601 date-time with its zone */
            at: string;
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "undo";
            decision: string;
        };
        NewDecision: {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "accept";
            claim: string;
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "correct";
            claim: string;
            set: components["schemas"]["Correction"];
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "reject";
            claim: string;
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "merge";
            of: {
                /** @enum {string} */
                what: "names";
                names: components["schemas"]["NameRef"][];
            } | {
                /** @enum {string} */
                what: "threads";
                threads: string[];
            };
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "split";
            of: {
                /** @enum {string} */
                what: "names";
                names: components["schemas"]["NameRef"][];
            } | {
                /** @enum {string} */
                what: "threads";
                claims: string[];
            };
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "relabel";
            of: components["schemas"]["NameRef"];
            as: string;
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "note";
            /** @description the id of a claim, a thread, a report or a decision */
            about: string;
            words: string;
            /** @description what this note proposes to decide; a person decides it, or does not */
            proposes?: {
                /** @enum {string} */
                kind: "accept";
                claim: string;
            } | {
                /** @enum {string} */
                kind: "correct";
                claim: string;
                set: components["schemas"]["Correction"];
            } | {
                /** @enum {string} */
                kind: "reject";
                claim: string;
            } | {
                /** @enum {string} */
                kind: "merge";
                of: {
                    /** @enum {string} */
                    what: "names";
                    names: components["schemas"]["NameRef"][];
                } | {
                    /** @enum {string} */
                    what: "threads";
                    threads: string[];
                };
            } | {
                /** @enum {string} */
                kind: "split";
                of: {
                    /** @enum {string} */
                    what: "names";
                    names: components["schemas"]["NameRef"][];
                } | {
                    /** @enum {string} */
                    what: "threads";
                    claims: string[];
                };
            } | {
                /** @enum {string} */
                kind: "relabel";
                of: components["schemas"]["NameRef"];
                as: string;
            } | {
                /** @enum {string} */
                kind: "undo";
                decision: string;
            };
        } | {
            /** @description the person's reason, in their words */
            why?: string;
            /** @enum {string} */
            kind: "undo";
            decision: string;
        };
        DossierHead: {
            name: string;
            reports: number;
            /** @description how many claims its reports hold, of all kinds */
            claims: number;
            /** @description when its first report was published (ISO 8601) */
            first: string | null;
            /** @description when its newest report was published (ISO 8601) */
            last: string | null;
            /** @description the sequence of the ledger's newest entry about it */
            head: number;
        };
        Dossier: {
            name: string;
            reports: number;
            /** @description how many claims its reports hold, of all kinds */
            claims: number;
            /** @description when its first report was published (ISO 8601) */
            first: string | null;
            /** @description when its newest report was published (ISO 8601) */
            last: string | null;
            /** @description the sequence of the ledger's newest entry about it */
            head: number;
            /** @description distinct moments at which something was said or published, oldest first; thinned where there are more */
            moments: string[];
            /** @description the UTC offset that most of its reports use: "+06:00", "Z" */
            zone: string;
        };
        ThreadHead: {
            id: string;
            measure: string;
            group: string;
            labels: string[];
            place: string | null;
            /** @enum {string} */
            scope: "total" | "increment";
            /** @description only where it counts some of those a claim counts: that claim's id, null where none is held */
            partOf?: string | null;
            /** @description only where its words say since when it counts: the first day (ISO date). Another start is another thread */
            countedFrom?: string;
            /** @description only where its words name the round that it counts anew with, as written: 'in the second wave' */
            round?: string;
            /** @description only where it counts for another time than what is reported (ISO 8601) */
            period?: string;
            /** @description only where a person took its claims out of their thread: the decision's id */
            splitBy?: string;
            disputed: boolean;
            /** @description ids of the claims that stand */
            current: string[];
            /** @description how many claims it has */
            count: number;
            /** @description what the newest standing claim says */
            value: number | null;
            /** @description the lowest of what stands */
            low: number | null;
            /** @description the highest of what stands */
            high: number | null;
            qualifier: string;
            unit: string | null;
            /** @description how many origins stand behind what stands */
            origins: number;
            /** @description when the value was first said, of the claims that stand */
            since: string | null;
            /** @description the newest claim */
            latest: components["schemas"]["Claim"];
        };
        Changed: {
            /** @enum {string} */
            kind: "withdrawn" | "disputed" | "grew" | "revised" | "new";
            thread: components["schemas"]["ThreadHead"];
            /** @description the claim that stood before */
            before: {
                id: string;
                value: number | null;
                low: number | null;
                high: number | null;
                qualifier: string;
                unit: string | null;
                label: string | null;
                /** @description when it was said */
                saidOn: string | null;
                /** @description when the ledger learned of it */
                recordedAt: string;
                /** @description the chain's first link; null = the report itself */
                origin: string | null;
                /** @description origin first, outlet last */
                chain: components["schemas"]["ChainLink"][];
                /** @description the other outlets that published the very text; only where any did. They add no origin */
                alsoIn?: string[];
                /** @enum {string} */
                status: "standing" | "superseded" | "disputed" | "retracted" | "unconfirmed";
                because: components["schemas"]["Because"] | null;
                report: string;
                span: components["schemas"]["Span"];
                words: string;
            } | null;
            /** @description the claim that changed it */
            after: {
                id: string;
                value: number | null;
                low: number | null;
                high: number | null;
                qualifier: string;
                unit: string | null;
                label: string | null;
                /** @description when it was said */
                saidOn: string | null;
                /** @description when the ledger learned of it */
                recordedAt: string;
                /** @description the chain's first link; null = the report itself */
                origin: string | null;
                /** @description origin first, outlet last */
                chain: components["schemas"]["ChainLink"][];
                /** @description the other outlets that published the very text; only where any did. They add no origin */
                alsoIn?: string[];
                /** @enum {string} */
                status: "standing" | "superseded" | "disputed" | "retracted" | "unconfirmed";
                because: components["schemas"]["Because"] | null;
                report: string;
                span: components["schemas"]["Span"];
                words: string;
            } | null;
            /** @description when (ISO 8601) */
            on: string | null;
        };
        Now: {
            asOf: string;
            /** @description newest first */
            changedLast: components["schemas"]["Changed"][];
            figures: components["schemas"]["ThreadHead"][];
            conditions: components["schemas"]["Condition"][];
            changes: components["schemas"]["ChangeOfOffice"][];
            cautions: components["schemas"]["Caution"][];
            explanations: components["schemas"]["Explanation"][];
            /** @description the last twenty, in order of time */
            timeline: components["schemas"]["TimelineLine"][];
            counts: {
                reports: number;
                claims: number;
                threads: number;
                disputed: number;
                origins: number;
            };
        };
        ClaimOfThread: {
            id: string;
            value: number | null;
            low: number | null;
            high: number | null;
            qualifier: string;
            unit: string | null;
            label: string | null;
            /** @description when it was said */
            saidOn: string | null;
            /** @description when the ledger learned of it */
            recordedAt: string;
            /** @description the chain's first link; null = the report itself */
            origin: string | null;
            /** @description origin first, outlet last */
            chain: components["schemas"]["ChainLink"][];
            /** @description the other outlets that published the very text; only where any did. They add no origin */
            alsoIn?: string[];
            /** @enum {string} */
            status: "standing" | "superseded" | "disputed" | "retracted" | "unconfirmed";
            because: components["schemas"]["Because"] | null;
            report: string;
            span: components["schemas"]["Span"];
            words: string;
            /** @description the id of its thread */
            thread: string;
            measure: string;
            group: string;
            place: string | null;
            /** @enum {string} */
            scope: "total" | "increment";
        };
        ReportHead: {
            id: string;
            /** @description the id that it was given with */
            ref: string | null;
            title: string | null;
            outlet: string | null;
            published: string | null;
            recordedAt: string;
            lang: string;
            url: string | null;
            /** @description how many claims of the view it holds */
            claims: number;
            /** @description how often its text was met again */
            copies: number;
        };
        Copy: {
            ref: string | null;
            title: string | null;
            outlet: string | null;
            published: string | null;
            url: string | null;
            recordedAt: string;
        };
        Report: {
            id: string;
            /** @description the id that it was given with */
            ref: string | null;
            title: string | null;
            outlet: string | null;
            published: string | null;
            recordedAt: string;
            lang: string;
            url: string | null;
            text: string;
            reading: {
                reader: {
                    name: string;
                    version: string;
                };
                attributions: components["schemas"]["Attribution"][];
                figures: components["schemas"]["Figure"][];
                names: components["schemas"]["Name"][];
                changes: components["schemas"]["ChangeOfOffice"][];
                conditions: components["schemas"]["Condition"][];
                happenings: components["schemas"]["Happening"][];
                cautions: components["schemas"]["Caution"][];
                explanations: components["schemas"]["Explanation"][];
                numbers: components["schemas"]["NumberExpression"][];
                times: components["schemas"]["TimeExpression"][];
            };
            claims: components["schemas"]["ClaimOfThread"][];
            copies: components["schemas"]["Copy"][];
            /** @description reports of the same address, oldest first, itself among them; empty where it has none */
            versions: {
                id: string;
                published: string | null;
                recordedAt: string;
            }[];
            /** @description the bytes that it came as */
            sources: {
                sha256: string;
                bytes: number;
            }[];
        };
        TextReport: {
            /** @description the report as it was published */
            text: string;
            url?: string;
            /** @description your own id of it; comes back as `ref` */
            ref?: string;
            title?: string;
            outlet?: string;
            /** @description ISO 8601 date or date-time */
            published?: string;
            /** @description ISO 639; told from the text where left out */
            lang?: string;
        };
        AddressReport: {
            /** @description a page, a document or a feed on the public web */
            address: string;
            title?: string;
            outlet?: string;
            /** @description ISO 8601 date or date-time */
            published?: string;
            /** @description ISO 639; told from the text where left out */
            lang?: string;
        };
        AddedReport: {
            id: string;
            /**
             * @description copy: a text that was there, met again elsewhere
             * @enum {string}
             */
            outcome: "added" | "already_there" | "copy";
            /** @description how many figures were read in it */
            claims: number;
            /** @description what is doubtful of its text, or why it was kept and not read */
            notes: string[];
        };
        Intake: {
            added: components["schemas"]["AddedReport"][];
            refused: {
                /** @description the file, the address, or a place in it */
                name: string;
                code: string;
                detail: string;
                remedy: string;
            }[];
        };
        ClaimHit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "claim";
            claim: components["schemas"]["ClaimOfThread"];
            /** @description the claim's words */
            text: string;
            /** @description where in the report's text they start */
            offset: number;
            /** @description where the words asked for stand in `text`, UTF-16 code units */
            highlights: components["schemas"]["Span"][];
        };
        ReportHit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "report";
            report: components["schemas"]["ReportHead"];
            /** @description the stretch of the report's text that shows most of the words */
            text: string;
            /** @description where in the report's text it starts */
            offset: number;
            /** @description where the words asked for stand in `text`, UTF-16 code units */
            highlights: components["schemas"]["Span"][];
        };
        Story: {
            /** @description the id of one of its reports: the same story has the same */
            id: string;
            title: string | null;
            /** @description how its first known text begins */
            words: string;
            /** @description the agency that any of its texts credits */
            credit: string | null;
            outlets: string[];
            /** @description the first known first */
            tellers: {
                outlet: string | null;
                /** @description the id of the report */
                report: string;
                title: string | null;
                url: string | null;
                published: string | null;
                recordedAt: string;
                /**
                 * @description the first known to carry it, its very text, or most of it
                 * @enum {string}
                 */
                how: "first" | "same_text" | "near_copy";
            }[];
        };
        Repeat: {
            /** @description an outlet */
            by: string;
            /** @description whom it repeats: the agency credited, or the outlet first known to carry it */
            of: string;
            stories: number;
        };
        LiveEvent: {
            /** @description the ledger's entry */
            sequence: number;
            dossier: string;
            /** @enum {string} */
            kind: "report" | "decision" | "head";
            /** @description the id of the report or the decision; of a head, its sequence */
            id: string;
            actor: string | null;
            /** @description ISO 8601, UTC */
            at: string;
        };
        Session: {
            /** @description null: nobody is signed in */
            person: {
                id: string;
                name: string;
                /**
                 * @description each may do what those before it may
                 * @enum {string}
                 */
                role: "reader" | "analyst" | "admin";
            } | null;
            /** @description whether this server knows no people: whoever reaches it is an admin */
            open: boolean;
            /** @description what a page sends as x-isnad-csrf with every write; empty where there is no session */
            csrf: string;
        };
        Person: {
            id: string;
            /** @description what the record calls them; it does not change */
            name: string;
            /**
             * @description each may do what those before it may
             * @enum {string}
             */
            role: "reader" | "analyst" | "admin";
            /** @description ISO 8601 */
            addedAt: string;
        };
        Token: {
            /** @description the part of it that may be shown */
            id: string;
            /**
             * @description a token is a program's, a session a browser's, a link signs in once
             * @enum {string}
             */
            kind: "token" | "session" | "link";
            person: string;
            /**
             * @description what it may do at most; null: what its person may
             * @enum {string|null}
             */
            role: "reader" | "analyst" | "admin" | null;
            /** @description what it is for */
            about: string | null;
            madeAt: string;
            expiresAt: string | null;
            /** @description to the minute or so */
            lastUsed: string | null;
        };
        IssuedToken: {
            /** @description the part of it that may be shown */
            id: string;
            /**
             * @description a token is a program's, a session a browser's, a link signs in once
             * @enum {string}
             */
            kind: "token" | "session" | "link";
            person: string;
            /**
             * @description what it may do at most; null: what its person may
             * @enum {string|null}
             */
            role: "reader" | "analyst" | "admin" | null;
            /** @description what it is for */
            about: string | null;
            madeAt: string;
            expiresAt: string | null;
            /** @description to the minute or so */
            lastUsed: string | null;
            /** @description the token itself: kept nowhere here, shown this once */
            secret: string;
            /** @description of a link: the path that signs in */
            address?: string;
        };
        AuditLine: {
            sequence: number;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description the id of the person; null where nobody was signed in */
            person: string | null;
            /** @description their name then */
            actor: string | null;
            /** @description sign_in, add_reports, decide, add_person …; refused_403 for what was refused */
            action: string;
            /** @description what it was done to */
            on: string | null;
            /** @description the network address it came from */
            from: string | null;
        };
    };
    responses: {
        /** @description The request cannot be understood; the problem says what to change. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After says when to come back. */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, as of the moment asked for. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Who is signed in may not do this. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More was sent than is taken in. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that is not read here. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request names what is not there. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It would not fit what is there: a name that is taken, the last admin. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The ledger does not answer. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDossiers: {
        parameters: {
            query?: {
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DossierHead"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getNow: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page that a dossier starts with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Now"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getBrief: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                format?: "json" | "html" | "text" | "md";
                /** @description the language of headings and dates; sources keep theirs */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brief. As HTML it is one self-contained page with the reports it was made of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                    "text/html": string;
                    "text/plain": string;
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getThreads: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description what is counted: killed, arrested … */
                measure?: string;
                /** @description who is counted; spelling variants count as one */
                group?: string;
                place?: string;
                /** @description only threads with a claim of this status */
                status?: "standing" | "superseded" | "disputed" | "retracted" | "unconfirmed";
                disputed?: "true" | "false";
                /** @description only threads of which a claim, or the question, holds all these words */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Threads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ThreadHead"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getThread: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
            };
            header?: never;
            path: {
                dossier: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaims: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those of this thread */
                thread?: string;
                /** @description only those read from this report */
                report?: string;
                measure?: string;
                status?: "standing" | "superseded" | "disputed" | "retracted" | "unconfirmed";
                /** @description only those of this origin; spelling variants count as one */
                origin?: string;
                /** @description only those whose words, label or chain hold all these words */
                q?: string;
                /** @description only those a person should look at and nobody has: unconfirmed, in dispute, or with a caution */
                doubtful?: "true" | "false";
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimOfThread"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
            };
            header?: never;
            path: {
                dossier: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOfThread"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getReports: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those of this outlet; spelling variants count as one */
                outlet?: string;
                /** @description only those in this language */
                lang?: string;
                /** @description only those whose title or text hold all these words */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportHead"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    addReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextReport"] | components["schemas"]["AddressReport"];
                "multipart/form-data": {
                    /** @description one or more files: text, JSON, JSON lines, HTML, PDF, Word, mail, feeds, web archives */
                    file?: string | string[];
                    title?: string;
                    outlet?: string;
                    /** @description ISO 8601 date or date-time */
                    published?: string;
                    /** @description ISO 639; told from the text where left out */
                    lang?: string;
                };
            };
        };
        responses: {
            /** @description Nothing was new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description What was added, what was there already, and what was refused and why. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
            };
            header?: never;
            path: {
                dossier: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who left or took which office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChangeOfOffice"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getConditions: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description States of the world with a start and an end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Condition"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened when, in order of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineLine"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getExplanations: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each source gives as cause, culprit or aim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Explanation"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getCautions: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the reports themselves doubt, and probable errors in them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Caution"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getNames: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People, organizations and places, each with its spellings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Name"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getOutlets: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those that hold all these words, however spelled */
                q?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outlets, and how many origins each has passed on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Outlet"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getCopies: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stories, the most carried first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Story"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                        /** @description who repeats whom, the most often first */
                        repeats: components["schemas"]["Repeat"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getDecisions: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description only those about this claim, thread, report or decision */
                about?: string;
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Decision"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    addDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description The decision, as the record holds it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSearch: {
        parameters: {
            query: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
                /** @description the words, Arabic or English */
                q: string;
                only?: "claims" | "reports";
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, with where the words stand in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["ClaimHit"] | components["schemas"]["ReportHit"])[];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                        /** @description how many claims hold all the words */
                        claims: number;
                        /** @description how many reports hold all the words */
                        reports: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description the id of the last event heard */
                "last-event-id"?: string;
            };
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until somebody hangs up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getExport: {
        parameters: {
            query?: {
                /** @description what had been said by then, inclusive: ISO 8601; now where left out */
                asOf?: string;
                /** @description what this ledger held by then, inclusive: ISO 8601; all where left out */
                recordedBy?: string;
                format?: "csv" | "jsonl" | "jsonld" | "proof";
            };
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": string;
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
        };
    };
    addSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a link's token, or a token */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Who is signed in now; the session is in a cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
        };
    };
    removeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody is signed in any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
        };
    };
    getPeople: {
        parameters: {
            query?: {
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
        };
    };
    addPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description each may do what those before it may
                     * @enum {string}
                     */
                    role: "reader" | "analyst" | "admin";
                };
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
        };
    };
    removePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
        };
    };
    changePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description each may do what those before it may
                     * @enum {string}
                     */
                    role: "reader" | "analyst" | "admin";
                };
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
        };
    };
    getPeopleTokens: {
        parameters: {
            query?: {
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Token"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    addPeopleTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default token
                     * @enum {string}
                     */
                    kind?: "token" | "link";
                    /**
                     * @description what it may do at most: an assistant need not do all that its person may
                     * @enum {string}
                     */
                    role?: "reader" | "analyst" | "admin";
                    /** @description what it is for, e.g. the name of a program */
                    about?: string;
                    /** @description how long it holds; a link three days, a token until it is taken back */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The token or link, with its secret: shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
        };
    };
    removePeopleToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    getAudit: {
        parameters: {
            query?: {
                /** @description how many items a page holds */
                limit?: number;
                /** @description where the page starts: the `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLine"][];
                        /** @description the `cursor` of the next page; null on the last */
                        next: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        version: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
        };
    };
}
