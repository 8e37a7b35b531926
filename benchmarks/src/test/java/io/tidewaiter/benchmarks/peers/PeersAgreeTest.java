package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every peer gives the same answer for the same records, and a peer that does not is found out. */
class PeersAgreeTest {

    private static final Workload WORKLOAD = Workload.of(80, 0.05, 150);

    @ParameterizedTest
    @EnumSource
    void answersLikeHandWrittenJava(Contender contender) {
        Agreement.check(contender.prepare(WORKLOAD.rules()), WORKLOAD, 150);
    }

    @ParameterizedTest
    @EnumSource(names = {"TIDEWAITER", "CEL"})
    void aPeerWithARuleLessIsFoundOut(Contender contender) {
        Peer peer = contender.prepare(WORKLOAD.rules().subList(0, 79));
        Workload more =
                new Workload(WORKLOAD.rules(), Workload.of(1, 0.05, 1_000).sheets());
        assertThatThrownBy(() -> Agreement.check(peer, more, 1_000))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("but hand-written Java");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByTheNameOfItsMethod(Contender contender) {
        assertThat(Contender.of(contender.method())).isEqualTo(contender);
    }
}
