package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.RuleSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Rule bases and session settings that all ways to run Drools share: the leanest options that Drools has. */
final class DroolsBases {

    private DroolsBases() {}

    /** A rule base whose constraints Drools compiles while it runs, as it does unless told otherwise. */
    static KieBase standard(List<RuleSpec> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        byte[] drl = DroolsRules.drl(rules).getBytes(StandardCharsets.UTF_8);
        builder.add(ResourceFactory.newByteArrayResource(drl), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refused the generated rules: " + builder.getErrors());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(immutable());
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    static KieBaseConfiguration immutable() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    /** For one thread, and forgotten when it is disposed of. */
    static KieSessionConfiguration lean() {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }
}
