package io.tidewaiter.internal.evaluate;

import java.nio.charset.StandardCharsets;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * A rule base of its own for one pack. It is built without a KIE module, so no static repository keeps it: when the last reference
 * goes, everything goes.
 */
final class CompiledPack {

    /** Constraints stay interpreted: Drools would otherwise compile them in the background while they are being asked. */
    private static final int NEVER = -1;

    private final InternalKnowledgeBase base;
    private final KieSessionConfiguration sessions;

    private CompiledPack(InternalKnowledgeBase base) {
        this.base = base;
        this.sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
        this.sessions.setOption(ThreadSafeOption.NO);
        this.sessions.setOption(KeepReferenceOption.NO);
    }

    static CompiledPack compile(String pack, String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new EvaluationException(
                    "Drools refused the rules written for pack " + pack + ": " + builder.getErrors());
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        configuration.setOption(ConstraintJittingThresholdOption.get(NEVER));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return new CompiledPack(base);
    }

    KieSession newSession() {
        return base.newKieSession(sessions, null);
    }
}
