package io.tidewaiter.internal.compiled;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.fixture.Rules;
import io.tidewaiter.internal.Engine;
import io.tidewaiter.internal.evaluate.RandomRules;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleText;
import io.tidewaiter.pack.TableSource;
import io.tidewaiter.pack.Threat;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompiledFormTest {

    private static final List<SourceFile> SOURCES = List.of(
            SourceFile.of("pack.yaml", "id: test".getBytes(UTF_8)), new SourceFile("rules/A-1.drl", 0, 0xFFFF_FFFFL));

    private static ParsedPack again(ParsedPack pack) {
        return CompiledForm.pack(CompiledForm.of(pack, SOURCES), SOURCES).orElseThrow();
    }

    @Test
    void any_rule_comes_back_equal() {
        for (int seed = 0; seed < 10; seed++) {
            RandomRules random = new RandomRules(seed);
            ParsedPack pack =
                    TestPacks.of(Stream.generate(random::next).limit(8).toList());
            assertThat(again(pack)).as("seed " + seed).isEqualTo(pack);
        }
    }

    @Test
    void every_part_of_card_and_manifest_comes_back_equal() {
        Rule full = Card.of("TST-01", -100)
                .threat(Threat.NARCOTICS)
                .quality(15)
                .review()
                .group("mass")
                .because("Masa e konteinerit {containerNumber}: \uD83D\uDEA2 Ж")
                .cancels("TST-02", "TST-03")
                .ask(Ask.RFI)
                .rule(Rules.MASS.elements().get(0));
        ParsedPack plain = Packs.pack("test", "2.0.1", TEXTS, full, Rules.SUM, Rules.NO_PAPER, Rules.REEFER);
        ParsedPack pack = closed(plain);
        assertThat(again(pack)).isEqualTo(pack);
        assertThat(again(pack.onAnyDay())).isEqualTo(pack.onAnyDay());
    }

    private static final Map<String, Map<String, RuleText>> TEXTS = Map.of(
            "sq", Map.of("TST-01", new RuleText("Titull", "Sepse {mode}")),
            "mk", Map.of("SEA-19", new RuleText("Наслов", "Затоа"), "TST-01", new RuleText("", "\n\t\"")));

    /** The same pack with an end, a list that is not empty, and warnings. */
    private static ParsedPack closed(ParsedPack p) {
        return new ParsedPack(
                p.ref(),
                p.title(),
                p.profile(),
                List.of("CUS-NARC", "CUS-REV"),
                p.legalBasis(),
                p.owner(),
                p.validFrom(),
                Optional.of(LocalDate.of(2031, 12, 31)),
                p.reviewBy(),
                List.of("sq", "mk"),
                new PackScope(List.of("MEBAR"), List.of("ME-1"), List.of("ADRIA-2026")),
                p.rules(),
                TestPacks.of(List.of("Shipment( mode memberOf watched )")).lists(),
                p.texts(),
                List.of(PackProblem.warning("pack.yaml", 0, "a", "b"), PackProblem.warning("x", 12, "c", "d")),
                List.of(),
                Optional.empty(),
                List.of(),
                new Handling(true, List.of("TST-01")));
    }

    @Test
    void a_number_keeps_its_scale_and_a_day_its_year() {
        for (Object constant : List.of(new BigDecimal("10.00"), new BigDecimal("1E-7"), LocalDate.MIN, LocalDate.MAX)) {
            FormWriter out = new FormWriter();
            ValueForm.write(new Value.Literal(constant, Value.Type.NUMBER), out);
            assertThat(ValueForm.readLiteral(new FormReader(out.bytes(), 0)).value())
                    .isEqualTo(constant);
        }
    }

    @Test
    void equal_packs_have_equal_bytes() {
        byte[] one = CompiledForm.of(Packs.pack("test", "1.0.0", TEXTS, Rules.MASS), SOURCES);
        byte[] other = CompiledForm.of(Packs.pack("test", "1.0.0", Map.copyOf(TEXTS), Rules.MASS), SOURCES);
        assertThat(one).isEqualTo(other);
    }

    /** A rule deeper than the reader goes would be found when a host starts; it is refused while the catalogue is built. */
    @Test
    void what_would_not_come_back_is_not_written() {
        Value sum = Rules.literal("1");
        for (int i = 0; i < 1_000; i++) {
            sum = new Value.Arithmetic(sum, '+', Rules.literal("1"));
        }
        Condition deep = new Condition.Comparison(sum, Condition.Operator.LESS, sum, 1);
        ParsedPack pack = Packs.pack("test", Card.of("TST-01", 1).rule(Rules.present(Shipment.class, deep)));
        assertThatThrownBy(() -> CompiledForm.of(pack, SOURCES))
                .isInstanceOf(DamagedFormException.class)
                .hasMessageContaining("levels");
    }

    static List<List<SourceFile>> otherSources() {
        SourceFile first = SOURCES.get(0);
        return List.of(
                List.of(),
                SOURCES.subList(0, 1),
                List.of(SOURCES.get(1), first),
                List.of(SourceFile.of("pack.yaml", "id: tesT".getBytes(UTF_8)), SOURCES.get(1)),
                List.of(new SourceFile("pack.yml", first.size(), first.crc32()), SOURCES.get(1)),
                List.of(new SourceFile("pack.yaml", first.size() + 1, first.crc32()), SOURCES.get(1)),
                Stream.concat(SOURCES.stream(), Stream.of(first)).toList());
    }

    @ParameterizedTest
    @MethodSource("otherSources")
    void a_form_of_other_files_is_not_used(List<SourceFile> now) {
        byte[] form = CompiledForm.of(Packs.pack("test", Rules.MASS), SOURCES);
        assertThat(CompiledForm.pack(form, now)).isEmpty();
    }

    @Test
    void a_form_of_another_version_is_not_used() {
        byte[] form = CompiledForm.of(Packs.pack("test", Rules.MASS), SOURCES);
        byte[] format = form.clone();
        ByteBuffer.wrap(format).putInt(4, CompiledForm.FORMAT + 1);
        assertThat(CompiledForm.pack(format, SOURCES)).isEmpty();
        // The version of the library is the first text of the pool: after its size and its own length.
        byte[] engine = form.clone();
        int at = new String(form, ISO_8859_1).indexOf(Engine.version());
        engine[at]++;
        assertThat(CompiledForm.pack(Damage.sealed(engine), SOURCES)).isEmpty();
    }

    /**
     * A new component of a record has to be written and read, and old forms must not be read any more: write it in its form class,
     * raise {@link CompiledForm#FORMAT}, then put the new shape here.
     */
    @Test
    void the_shape_of_what_is_written_belongs_to_the_format() {
        String shape = shapes().toString();
        assertThat(Damage.checksum(shape.getBytes(UTF_8)))
                .as("format " + CompiledForm.FORMAT + " writes " + shape)
                .isEqualTo(SHAPE);
    }

    private static final long SHAPE = 3710220824L;

    private static List<String> shapes() {
        List<String> shapes = new ArrayList<>();
        for (Class<?> type : List.of(
                ParsedPack.class,
                PackRef.class,
                RuleCard.class,
                RuleText.class,
                PackProblem.class,
                TableSource.class,
                Rule.class,
                MemberList.class,
                MemberList.Entry.class,
                Pattern.class,
                Pattern.Binding.class,
                AggregateFunction.class)) {
            shapes.add(shape(type));
        }
        for (Class<?> sealed : List.of(Element.class, Condition.class, Condition.Test.class, Value.class)) {
            Arrays.stream(sealed.getPermittedSubclasses())
                    .map(CompiledFormTest::shape)
                    .sorted() // their order in the class file is up to the compiler
                    .forEach(shapes::add);
        }
        return shapes;
    }

    private static String shape(Class<?> type) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return type.getSimpleName()
                + Arrays.stream(parts)
                        .map(p -> p.getName() + ":" + p.getGenericType().getTypeName())
                        .toList();
    }
}
