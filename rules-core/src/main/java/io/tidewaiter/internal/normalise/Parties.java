package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Activity;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions about the parties that several facts ask. */
final class Parties {

    private static final Pattern TO_ORDER = Pattern.compile("TO (?:THE )?ORDER\\b.*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Parties() {}

    static Truth is(Party party, PartyRole role) {
        PartyRole given = party.role();
        return given == null ? Truth.UNKNOWN : Truth.of(given == role);
    }

    /** Whether the test holds for any party of a role. It looks nothing up, and is not asked of parties known to have another. */
    static Truth any(@Nullable List<Party> parties, PartyRole role, Function<Party, Truth> test) {
        if (parties == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (int i = 0; i < parties.size(); i++) {
            Truth is = is(parties.get(i), role);
            if (is != Truth.FALSE) {
                any = any.or(is.and(test.apply(parties.get(i))));
            }
        }
        return any;
    }

    /** Whether any consignee is "to order", "to order of ..." or "to the order of ...". */
    static Truth consigneeToOrder(@Nullable List<Party> parties) {
        return any(parties, PartyRole.CONSIGNEE, party -> namedToOrder(party.name()));
    }

    private static Truth namedToOrder(@Nullable String name) {
        return name == null ? Truth.UNKNOWN : Truth.of(mayBeToOrder(name) && toOrder(comparable(name)));
    }

    /** Few names begin with the letter. */
    private static boolean mayBeToOrder(String name) {
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character > ' ' && !Character.isSpaceChar(character)) {
                return character == 'T' || character == 't';
            }
        }
        return false;
    }

    private static boolean toOrder(String name) {
        return name.startsWith("TO ") && TO_ORDER.matcher(name).matches();
    }

    /** Whether any consignee is a forwarder by business. */
    static Truth consigneeForwards(@Nullable List<Party> parties) {
        return any(
                parties,
                PartyRole.CONSIGNEE,
                party -> Truth.of(Maybe.get(party.activities(), all -> all.contains(Activity.FORWARDING))));
    }

    /** Whether any consignor is known to trade in the chapter; unknown when no consignor's business is known. */
    static Truth inConsignorBusiness(@Nullable List<Party> parties, @Nullable String chapter) {
        return inBusiness(parties, PartyRole.CONSIGNOR, chapter);
    }

    /** Whether any party of the role is known to trade in the chapter; unknown when the business of none is known. */
    static Truth inBusiness(@Nullable List<Party> parties, PartyRole role, @Nullable String chapter) {
        Truth any = any(parties, role, party -> tradesIn(party.businessChapters(), chapter));
        return has(parties, role) ? any : Truth.UNKNOWN;
    }

    /** Whether every party of the role is a private person; unknown when there is none. */
    static Truth allPrivate(@Nullable List<Party> parties, PartyRole role) {
        Truth company =
                any(parties, role, party -> Truth.of(party.naturalPerson()).not());
        return has(parties, role) ? company.not() : Truth.UNKNOWN;
    }

    /** Whether a party is known to have the role. */
    static boolean has(@Nullable List<Party> parties, PartyRole role) {
        if (parties != null) {
            for (int i = 0; i < parties.size(); i++) {
                if (parties.get(i).role() == role) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An empty list says that nothing is known of the business, not that there is none. */
    private static Truth tradesIn(@Nullable List<String> chapters, @Nullable String chapter) {
        return chapter == null || chapters == null || chapters.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(chapters.contains(chapter));
    }

    /** A name as it is compared: capitals, single blanks. */
    static String comparable(String name) {
        String spaced = isEvenlySpaced(name) ? name : BLANKS.matcher(name).replaceAll(" ");
        return spaced.strip().toUpperCase(Locale.ROOT);
    }

    /** Most names are written well, and a loop is much cheaper than a regular expression. */
    private static boolean isEvenlySpaced(String name) {
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean repeated = character == ' ' && i > 0 && name.charAt(i - 1) == ' ';
            boolean otherBlank = character < ' ' || (character != ' ' && Character.isSpaceChar(character));
            if (repeated || otherBlank) {
                return false;
            }
        }
        return true;
    }
}
