package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Activity;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions about the parties that several facts ask. */
final class Parties {

    private static final Pattern TO_ORDER = Pattern.compile("TO (?:THE )?ORDER\\b.*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Parties() {}

    static Truth is(Party party, PartyRole role) {
        return Truth.same(party.role(), role);
    }

    /** Whether any consignee is "to order", "to order of ..." or "to the order of ...". */
    static Truth consigneeToOrder(@Nullable List<Party> parties) {
        return Truth.anyOf(parties, party -> is(party, PartyRole.CONSIGNEE).andThen(() -> namedToOrder(party.name())));
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
        return Truth.anyOf(
                parties,
                party -> is(party, PartyRole.CONSIGNEE)
                        .andThen(() ->
                                Truth.of(Maybe.get(party.activities(), all -> all.contains(Activity.FORWARDING)))));
    }

    /** Whether any consignor is known to trade in the chapter; unknown when no consignor's business is known. */
    static Truth inConsignorBusiness(@Nullable List<Party> parties, @Nullable String chapter) {
        return inBusiness(parties, PartyRole.CONSIGNOR, chapter);
    }

    /** Whether any party of the role is known to trade in the chapter; unknown when the business of none is known. */
    static Truth inBusiness(@Nullable List<Party> parties, PartyRole role, @Nullable String chapter) {
        Truth any = Truth.anyOf(parties, party -> is(party, role).and(tradesIn(party.businessChapters(), chapter)));
        return has(parties, role) ? any : Truth.UNKNOWN;
    }

    /** Whether every party of the role is a private person; unknown when there is none. */
    static Truth allPrivate(@Nullable List<Party> parties, PartyRole role) {
        Truth company = Truth.anyOf(
                parties,
                party -> is(party, role).and(Truth.of(party.naturalPerson()).not()));
        return has(parties, role) ? company.not() : Truth.UNKNOWN;
    }

    /** Whether a party is known to have the role. */
    static boolean has(@Nullable List<Party> parties, PartyRole role) {
        return Truth.anyOf(parties, party -> is(party, role)) == Truth.TRUE;
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
