package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComplianceOptionTest {

    @Test
    void tells_how_a_pack_meets_the_law_and_what_beside_it_speaks_for_a_traveller() {
        var routing = Cli.run("pack", "show", "passenger-routing", "--compliance");

        assertThat(routing.status()).isEqualTo(ExitStatus.FINE);
        assertThat(routing.out())
                .startsWith("# How passenger-routing@")
                .contains("Purpose PIU-SERIOUS-CRIME, PIU-TERRORISM")
                .contains("MIT-12 of passenger-mitigation@", "MIT-14 of passenger-mitigation@")
                .doesNotContain("MIT-17 of");
    }

    @Test
    void what_speaks_for_travellers_in_general_says_nothing_of_possible_victims() {
        assertThat(Cli.run("pack", "show", "trafficking", "--compliance").out())
                .contains("MIT-16 of passenger-mitigation@")
                .doesNotContain("MIT-14 of");
    }

    @Test
    void is_refused_for_cargo() {
        assertThat(Cli.run("pack", "show", "sea-container", "--compliance").err())
                .contains("is about cargo", "--compliance is for packs about passengers");
    }
}
