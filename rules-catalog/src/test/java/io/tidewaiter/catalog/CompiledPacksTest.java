package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.DamagedFormException;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.pack.RulePack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the build wrote down of the packs, in a folder of classes and in a jar. */
class CompiledPacksTest {

    private static final String RULE = "packs/sea-container/rules/SEA-19.drl";
    private static final String FORM = "packs/sea-container.compiled";

    @TempDir
    private Path folder;

    @Test
    void the_compiled_form_of_every_pack_is_the_pack() {
        try (Shelf shelf = Shelf.open()) {
            PackResources resources = new PackResources(shelf);
            for (OpenedPack opened : SourceTree.packs()) {
                assertThat(resources.compiled(opened.pack().ref().id())).contains(opened.pack());
            }
        }
    }

    @Test
    void in_a_jar_too() throws IOException {
        try (Shelf jar = jar(files())) {
            for (OpenedPack opened : SourceTree.packs()) {
                assertThat(new PackResources(jar).compiled(opened.pack().ref().id()))
                        .contains(opened.pack());
            }
        }
    }

    @Test
    void a_class_in_a_plain_jar_has_that_jar_for_a_shelf() {
        assertThat(JarShelf.of(Test.class)).isPresent();
        assertThat(JarShelf.of(Catalogue.class)).isEmpty();
        assertThat(JarShelf.of(String.class)).isEmpty();
    }

    @Test
    void a_changed_rule_is_read_and_the_form_left_alone() throws IOException {
        Map<String, byte[]> changed = changed(RULE, text -> text.replace("@points(30)", "@points(29)"));
        try (Shelf jar = jar(changed)) {
            PackResources resources = new PackResources(jar);
            assertThat(resources.compiled("sea-container")).isEmpty();
            assertThat(resources.compiled("mitigation")).isPresent();
            RulePack now = resources.pack("sea-container");
            assertThat(now.ref().sha256())
                    .isNotEqualTo(Catalogue.pack("sea-container").ref().sha256());
            assertThat(now.cards())
                    .filteredOn(card -> card.id().equals("SEA-19"))
                    .singleElement()
                    .satisfies(card -> assertThat(card.points()).isEqualTo(29));
        }
    }

    @Test
    void a_file_less_or_more_is_noticed() throws IOException {
        UnaryOperator<String> without = text -> text.replace("sea-container/texts/mk.yaml\n", "");
        UnaryOperator<String> with = text -> text.concat("sea-container/pack.yaml\n");
        for (UnaryOperator<String> change : Arrays.asList(without, with)) {
            try (Shelf jar = jar(changed("packs/files.txt", change))) {
                assertThat(new PackResources(jar).compiled("sea-container")).isEmpty();
            }
        }
    }

    @Test
    void a_jar_without_forms_is_read_from_its_files() throws IOException {
        Map<String, byte[]> files = files();
        files.keySet().removeIf(path -> path.endsWith(".compiled"));
        try (Shelf jar = jar(files)) {
            assertThat(new PackResources(jar).pack("mitigation")).isEqualTo(pack("mitigation"));
        }
    }

    @Test
    void a_damaged_form_is_an_error_and_not_passed_over() throws IOException {
        Map<String, byte[]> files = files();
        files.compute(FORM, (path, form) -> Arrays.copyOf(form, form.length - 1));
        try (Shelf jar = jar(files)) {
            PackResources resources = new PackResources(jar);
            assertThatThrownBy(() -> resources.pack("sea-container")).isInstanceOf(DamagedFormException.class);
        }
    }

    @Test
    void a_file_that_is_listed_but_not_there_is_named() throws IOException {
        Map<String, byte[]> files = files();
        files.remove(RULE);
        try (Shelf jar = jar(files)) {
            PackResources resources = new PackResources(jar);
            assertThatThrownBy(() -> resources.pack("sea-container"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(RULE);
        }
    }

    private static ParsedPack pack(String id) {
        Optional<OpenedPack> opened = SourceTree.packs().stream()
                .filter(one -> one.pack().ref().id().equals(id))
                .findFirst();
        return opened.orElseThrow().pack();
    }

    private static Map<String, byte[]> changed(String path, UnaryOperator<String> change) {
        Map<String, byte[]> files = files();
        files.compute(
                path,
                (name, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Index, packs and forms as the build left them. */
    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Shelf shelf = new ClassPathShelf(Catalogue.class)) {
            SourceTree.files().forEach(path -> put(files, "packs/" + path, shelf));
            put(files, "packs/files.txt", shelf);
            Catalogue.ids().forEach(id -> put(files, PackResources.formOf(id), shelf));
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, Shelf shelf) {
        files.put(path, shelf.read(path).orElseThrow());
    }

    private Shelf jar(Map<String, byte[]> files) throws IOException {
        Path jar = Files.createTempFile(folder, "catalogue", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("in/" + one.getKey()));
                zip.write(one.getValue());
            }
        }
        return new JarShelf(new ZipFile(jar.toFile()), "in/");
    }
}
