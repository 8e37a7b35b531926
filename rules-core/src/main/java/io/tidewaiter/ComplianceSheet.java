package io.tidewaiter;

import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a pack about passengers meets what the law asks: requirement by requirement, with the evidence, made from the pack itself. For the
 * supervisory authority, in the manner of the statements states publish on ICAO Annex 9, chapter 9.
 */
public final class ComplianceSheet {

    private final RulePack pack;
    private final List<RulePack> beside;
    private final StringBuilder text = new StringBuilder();

    private ComplianceSheet(RulePack pack, List<RulePack> beside) {
        this.pack = pack;
        this.beside = beside;
    }

    /**
     * The sheet, Markdown.
     *
     * @throws IllegalArgumentException for a pack about cargo
     */
    public static String of(RulePack pack) {
        return of(pack, List.of());
    }

    /**
     * The sheet of a pack that is used with others, Markdown: what speaks for a traveller may stand in one of them.
     *
     * @param beside the packs used with it; the pack itself among them changes nothing
     * @throws IllegalArgumentException for a pack about cargo
     */
    public static String of(RulePack pack, Collection<? extends RulePack> beside) {
        if (pack.profile() != Profile.PASSENGER) {
            throw new IllegalArgumentException(
                    "Pack " + pack.ref() + " is about cargo. A compliance sheet is made of packs about passengers.");
        }
        List<RulePack> others = beside.stream()
                .filter(other -> !other.ref().id().equals(pack.ref().id()))
                .<RulePack>map(other -> other)
                .toList();
        return new ComplianceSheet(pack, others).write();
    }

    private String write() {
        text.append("# How ")
                .append(pack.ref())
                .append(" meets the law\n\n")
                .append(pack.title())
                .append(". SHA-256 ");
        text.append(pack.ref().sha256())
                .append(".\n\n| requirement | where it stands | evidence |\n| --- | --- | --- |\n");
        responsibility();
        data();
        criteria();
        people();
        return text.toString();
    }

    private void responsibility() {
        row(
                "Used for listed purposes only",
                "Directive (EU) 2016/681, Article 1(2)",
                "Purpose " + String.join(", ", pack.purposes())
                        + "; a profiler is not built for another one or for none.");
        row(
                "Terrorism and serious crime only, with a link to carriage by air",
                "Annex II; C-817/19",
                pack.offences().stream().map(Offence::name).collect(Collectors.joining(", ", "", ".")));
        row("Legal basis and owner", "Article 6", pack.legalBasis().replaceAll("\\.$", "") + "; " + pack.owner() + ".");
        row(
                "Set and approved by people, four eyes",
                "C-817/19, paragraph 194",
                pack.approval()
                        .map(one -> "Written by " + one.author() + ", approved by " + one.approver()
                                + ", for the law by " + one.legal() + ", on " + one.on() + ".")
                        .orElse("Not approved: every rule is a draft and counts nothing."));
        row(
                "Reviewed regularly",
                "Article 6(4); C-817/19, paragraph 201",
                "In force from " + pack.validFrom() + ", to be reviewed by " + pack.reviewBy()
                        + "; after that day it is not applied.");
    }

    private void data() {
        DataNeeds needs = DataNeeds.of(List.of(pack));
        row(
                "No more data than needed",
                "Directive (EU) 2016/680, Article 4(1)(c)",
                "Reads " + String.join(", ", code(needs.fields()))
                        + "; everything else may be left out with the same result.");
        row(
                "No sensitive data",
                "Article 6(4)",
                "The " + Vocabulary.all(Profile.PASSENGER).size()
                        + " kinds of facts have no word for race, ethnic origin, political opinion, religion, belief, trade union"
                        + " membership, health, sexual life or orientation, nor for sex, age, nationality, place of birth, name, language, meal,"
                        + " special service or remark. A pack that asks for one is refused.");
        row(
                "Places are intelligence with an end",
                "C-817/19, paragraphs 198 and 201",
                "Tables " + String.join(", ", code(needs.tables()))
                        + "; listings of lanes and agencies end within 90 days.");
        row(
                "No self-learning",
                "C-817/19, paragraph 194",
                "Rules and points are text set by people; nothing changes at run time.");
    }

    private void criteria() {
        List<RuleCard> scored = pack.cards().stream()
                .filter(card -> card.points() > 0 && card.status() == RuleStatus.RELEASED)
                .toList();
        int most = scored.stream()
                .filter(card -> !card.review())
                .mapToInt(RuleCard::points)
                .max()
                .orElse(0);
        SortedSet<String> groups = scored.stream()
                .map(card -> card.group().orElse(card.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        row(
                "Targeted, proportionate, specific",
                "Article 6(4)",
                scored.size() + " rules that count, in " + groups.size() + " groups; none gives more than " + most
                        + " points, and a proposal needs 40 from two groups.");
        row(
                "What asks for a person alone",
                "C-817/19, paragraph 203",
                ids(pack.cards().stream().filter(RuleCard::review).toList()));
        row("Incriminating and exonerating", "C-817/19, paragraph 200", exonerating());
        row(
                "Grounds and evidence of each rule",
                "C-817/19, paragraphs 210 and 211",
                pack.cards().stream()
                        .map(card -> card.id() + ": " + card.origin() + " (" + String.join("; ", card.sources()) + ")")
                        .collect(Collectors.joining("; ")));
    }

    /** Rules of the pack that speak for a traveller, then those of packs beside it, each with its pack. */
    private String exonerating() {
        Stream<String> own = pack.cards().stream().filter(RuleCard::mitigating).map(RuleCard::id);
        Stream<String> others = beside.stream()
                .flatMap(other ->
                        other.cards().stream().filter(this::canApply).map(card -> card.id() + " of " + other.ref()));
        List<String> all = Stream.concat(own, others).toList();
        return all.isEmpty() ? "None in this pack: use it with one that has some." : String.join(", ", all) + ".";
    }

    /** Cancels a rule of the pack, or takes points of one of its threats off; points of possible victims give way to nothing general. */
    private boolean canApply(RuleCard mitigating) {
        return mitigating.mitigating()
                && pack.cards().stream()
                        .anyMatch(card -> mitigating.cancels().contains(card.id())
                                || (mitigating.points() < 0
                                        && (mitigating.threat() == card.threat()
                                                || (mitigating.threat() == Threat.ANY
                                                        && card.threat() != Threat.VICTIMS))));
    }

    private void people() {
        row(
                "Individual review by a person",
                "Articles 6(5) and 7(6)",
                "The answer is PROPOSE_REVIEW or NO_PROPOSAL; the record stays"
                        + " open until a person closes it with a reason.");
        row(
                "Minors and possible victims apart",
                "Charter, Articles 5 and 24",
                "No crime score under 18 unless the host's law says so;"
                        + " points for protection are no part of the score.");
        row(
                "Understandable to the person and a court",
                "C-817/19, paragraphs 210 and 211",
                "Views for the person and the court from each"
                        + " record; false alarms and limits stand on each rule.");
    }

    private static String ids(List<RuleCard> cards) {
        return cards.isEmpty()
                ? "None."
                : cards.stream().map(card -> card.id() + " " + card.title()).collect(Collectors.joining("; "));
    }

    private static List<String> code(SortedSet<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }

    private void row(String requirement, String law, String evidence) {
        text.append("| ")
                .append(cell(requirement))
                .append(" | ")
                .append(cell(law))
                .append(" | ")
                .append(cell(evidence))
                .append(" |\n");
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace('\n', ' ');
    }
}
