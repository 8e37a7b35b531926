package io.tidewaiter.internal.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The part of Drools that we keep on the class path compiles rules and runs them. Public, as rules must see the record. */
public class DroolsRuntimeTest {

    /** A record, because that is what facts are. */
    public record Parcel(String code, Double value) {}

    private static final String RULES = """
            package probe
            import io.tidewaiter.internal.evaluate.DroolsRuntimeTest.Parcel
            global java.util.List fired
            rule "field" @title("kept") when Parcel( code in ("01", "02"), value > 10 ) then fired.add("field"); end
            rule "none" when not Parcel( code == "99" ) then fired.add("none"); end
            rule "sum" when accumulate( Parcel( $v : value ); $sum : sum($v); $sum > 20 ) then fired.add("sum"); end
            """;

    @Test
    void compilesAndFiresOverARecord() {
        var fired = fire(compile(RULES), new Parcel("01", 20.0), new Parcel("03", 5.0));

        assertThat(fired).containsExactlyInAnyOrder("field", "none", "sum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.thoughtworks.xstream.XStream",
                "org.kie.utll.xml.XStreamUtils",
                "org.apache.log4j.Logger",
                "org.apache.logging.log4j.LogManager",
                "org.apache.commons.logging.LogFactory"
            })
    void keepsUnwantedClassesOut(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    private static KieBase compile(String drl) {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.getErrors()).isEmpty();
        return builder.newKieBase();
    }

    private static List<String> fire(KieBase base, Object... facts) {
        var fired = new ArrayList<String>();
        var session = base.newKieSession();
        try {
            session.setGlobal("fired", fired);
            for (var fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
