package io.tidewaiter.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles a rule and fires it; run by {@link PackagedJarIT} with the packaged jar in front of it. */
final class RuleProbe {

    private static final String RULES = """
            package probe
            global java.util.List fired
            rule "long word" when String( length > 3 ) then fired.add("long word"); end
            """;

    private RuleProbe() {}

    public static void main(String[] args) {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(RULES.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        var fired = new ArrayList<String>();
        var session = builder.newKieBase().newKieSession();
        session.setGlobal("fired", fired);
        session.insert("word");
        session.fireAllRules();
        session.dispose();
        System.out.println("fired " + fired);
    }
}
