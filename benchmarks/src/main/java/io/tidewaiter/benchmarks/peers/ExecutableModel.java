package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.RuleSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.Model;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.memorycompiler.KieMemoryCompiler;

/**
 * The rules as Drools' executable model: Java classes that Drools generates, compiled here in memory. The same classes come out of a
 * KIE module; they are made without one because its XML would bring XStream with it.
 */
final class ExecutableModel {

    private static final String SOURCES = "src/main/java/";

    private ExecutableModel() {}

    static KieBase base(List<RuleSpec> rules) {
        PackageSources sources = sources(rules);
        Map<String, Class<?>> classes =
                KieMemoryCompiler.compile(javaFiles(sources), ExecutableModel.class.getClassLoader());
        List<Model> models = sources.getModelNames().stream()
                .map(name -> model(classes, name))
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(models, DroolsBases.immutable());
    }

    private static PackageSources sources(List<RuleSpec> rules) {
        var configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration().as(KnowledgeBuilderConfigurationImpl.KEY);
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(
                PackageSources::dumpSources, configuration, new Coordinates("generated", "rules", "1"), false);
        byte[] drl = DroolsRules.drl(rules).getBytes(StandardCharsets.UTF_8);
        builder.batch()
                .add(ResourceFactory.newByteArrayResource(drl), ResourceType.DRL)
                .build();
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refused the generated rules: " + builder.getErrors());
        }
        return builder.getPackageSources().iterator().next();
    }

    private static Map<String, String> javaFiles(PackageSources sources) {
        List<GeneratedFile> files = new ArrayList<>();
        sources.collectGeneratedFiles(files);
        Map<String, String> java = new HashMap<>();
        files.stream()
                .filter(file -> file.relativePath().endsWith(".java"))
                .forEach(file ->
                        java.put(className(file.relativePath()), new String(file.contents(), StandardCharsets.UTF_8)));
        return java;
    }

    private static String className(String path) {
        String relative = path.startsWith(SOURCES) ? path.substring(SOURCES.length()) : path;
        return relative.substring(0, relative.length() - ".java".length()).replace('/', '.');
    }

    private static Model model(Map<String, Class<?>> classes, String name) {
        try {
            return (Model) Objects.requireNonNull(classes.get(name), name)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Drools' generated class " + name + " cannot be made.", e);
        }
    }

    /** Maven coordinates; the generated classes are named after them. */
    private record Coordinates(String getGroupId, String getArtifactId, String getVersion) implements ReleaseId {

        @Override
        public String toExternalForm() {
            return getGroupId + ":" + getArtifactId + ":" + getVersion;
        }

        @Override
        public boolean isSnapshot() {
            return false;
        }
    }
}
