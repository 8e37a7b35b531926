package io.tidewaiter.catalog;

import io.tidewaiter.Purpose;
import io.tidewaiter.RuleExecution;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTest {

    @Test
    void packs_of_the_class_path_are_those_of_the_source_tree() {
        List<PackRef> sources =
                SourceTree.packs().stream().map(opened -> opened.pack().ref()).toList();
        assertThat(Catalogue.packs()).extracting(RulePack::ref).isEqualTo(sources);
    }

    @Test
    void packs_have_no_warnings() {
        assertThat(Catalogue.packs()).flatExtracting(RulePack::warnings).isEmpty();
    }

    /** Drools takes a second or two to compile even one rule; the start of the catalogue must not wait for it. */
    @Test
    void no_rule_needs_a_session() {
        assertThat(Catalogue.packs())
                .flatExtracting(RuleExecution::of)
                .filteredOn(one -> one.where() == RuleExecution.Where.SESSION)
                .isEmpty();
    }

    @Test
    void what_a_rule_cancels_is_in_the_catalogue() {
        Set<String> known = Catalogue.packs().stream()
                .flatMap(pack -> pack.cards().stream())
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        assertThat(Catalogue.packs())
                .flatExtracting(RulePack::cards)
                .flatExtracting(RuleCard::cancels)
                .allSatisfy(id -> assertThat(known).contains(id));
    }

    @Test
    void one_pack_by_id() {
        assertThat(Catalogue.pack("sea-container").title()).isEqualTo("Sea containers");
    }

    @Test
    void packs_can_be_chosen_by_profile_and_by_purpose() {
        for (Profile profile : Profile.values()) {
            assertThat(Catalogue.packs(profile))
                    .extracting(RulePack::ref)
                    .isEqualTo(Catalogue.packs().stream()
                            .filter(pack -> pack.profile() == profile)
                            .map(RulePack::ref)
                            .toList());
        }
        assertThat(Catalogue.packs(new Purpose("PIU-VICTIM-PROTECTION", "")))
                .extracting(pack -> pack.ref().id())
                .containsExactly("passenger-mitigation", "trafficking");
        assertThat(Catalogue.packs(new Purpose("ANYTHING", ""))).isEmpty();
    }

    @Test
    void an_unknown_id_names_the_known_ones() {
        assertThatThrownBy(() -> Catalogue.pack("sea-containers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sea-containers")
                .hasMessageContaining(
                        "[air-cargo, alerts, baggage, cash-laundering, cites, ",
                        "sea-container, tobacco-excise, trafficking, travel-documents, vehicles]");
    }

    /** Write it anew with {@code -Dtest=CatalogueTest -Dtidewaiter.update=true}, then once more without. */
    @Test
    void index_lists_every_file() {
        String made = String.join("\n", SourceTree.files()) + "\n";
        assertThat(SourceTree.current(SourceTree.PACKS.resolve("files.txt"), made))
                .isEqualTo(made);
    }
}
