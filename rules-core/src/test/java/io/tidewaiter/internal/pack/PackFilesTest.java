package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.PackProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PackFilesTest {

    @TempDir
    Path temp;

    @Test
    void folderZipAndMemoryHaveTheSameDigest() throws IOException {
        Map<String, String> files =
                Map.of("pack.yaml", "id: x\n", "rules/AB-01.drl", "rule\n", "lists/ports.csv", "value\n");
        Path folder = folder(files);
        Path flat = zip("flat.zip", files);
        Map<String, String> nested = new TreeMap<>();
        files.forEach((path, text) -> nested.put("my-pack/" + path, text));
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));

        String digest = PackDigest.of(PackFiles.load(folder));
        assertThat(PackDigest.of(PackFiles.load(flat))).isEqualTo(digest);
        assertThat(PackDigest.of(PackFiles.load(zip("nested.zip", nested)))).isEqualTo(digest);
        assertThat(PackDigest.of(PackFiles.of("memory", bytes))).isEqualTo(digest);
    }

    @Test
    void digestIsThatOfTheDocumentedBytes() {
        PackFiles files = PackFiles.of("memory", Map.of("pack.yaml", "\uFEFFa\r\nb\rc".getBytes(UTF_8)));
        assertThat(PackDigest.of(files)).isEqualTo(PackDigest.of("pack.yaml\0" + "5\0" + "a\nb\nc"));
    }

    @Test
    void digestChangesWithEveryFileButTheLock() {
        String one = digest(Map.of("pack.yaml", "a", "pack.lock", "1"));
        assertThat(digest(Map.of("pack.yaml", "a", "pack.lock", "2"))).isEqualTo(one);
        assertThat(digest(Map.of("pack.yaml", "b", "pack.lock", "1"))).isNotEqualTo(one);
        assertThat(digest(Map.of("pack.yaml", "a", "README.md", "1"))).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "rules/../../evil.drl",
                "/etc/passwd",
                "C:/evil.drl",
                "rules\\AB-01.drl",
                "rules//AB-01.drl",
                "./pack.yaml",
                "..",
                "rules/AB\u000001.drl"
            })
    void namesThatLeaveThePackAreRefused(String name) {
        PackFiles files = PackFiles.of("memory", Map.of(name, new byte[0]));
        assertThat(files.texts()).isEmpty();
        assertThat(files.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).contains("leaves the pack"));
    }

    @Test
    void zipSlipIsRefusedAndNothingIsRead() throws IOException {
        PackFiles files = PackFiles.load(zip("slip.zip", Map.of("pack.yaml", "id: x", "../../evil.drl", "x")));
        assertThat(files.problems()).extracting(PackProblem::file).containsExactly("../../evil.drl");
        assertThat(files.texts()).containsOnlyKeys("pack.yaml");
    }

    @Test
    void zipBombIsCountedByWhatComesOut() throws IOException {
        Path bomb = temp.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            byte[] zeros = "a".repeat(1 << 16).getBytes(UTF_8);
            for (int file = 10; file < 50; file++) {
                zip.putNextEntry(new ZipEntry("rules/AB-" + file + ".drl"));
                for (int i = 0; i < 32; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        assertThat(Files.size(bomb)).isLessThan(200_000);
        PackFiles files = PackFiles.load(bomb, new PackLimits(100, 1 << 21, 10 << 20));
        assertThat(files.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).contains("bytes in all"));
        assertThat(files.texts()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void hugeFileIsRefusedByName() throws IOException {
        Path folder = folder(Map.of("pack.yaml", "id: x", "lists/big.csv", "a".repeat(5000)));
        PackFiles files = PackFiles.load(folder, new PackLimits(10, 4000, 100_000));
        assertThat(files.problems()).extracting(PackProblem::file).containsExactly("lists/big.csv");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Path folder =
                folder(Map.of("pack.yaml", "", "rules/AB-01.drl", "", "rules/AB-02.drl", "", "rules/AB-03.drl", ""));
        PackFiles files = PackFiles.load(folder, new PackLimits(3, 4000, 100_000));
        assertThat(files.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).isEqualTo("More than 3 files"));
    }

    @Test
    void linksAreRefusedEvenInsideThePack() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.drl"), "secret");
        Path folder = folder(Map.of("pack.yaml", "id: x"));
        Files.createSymbolicLink(folder.resolve("rules-link"), temp);
        Files.createDirectories(folder.resolve("rules"));
        Files.createSymbolicLink(folder.resolve("rules/AB-01.drl"), secret);
        PackFiles files = PackFiles.load(folder);
        assertThat(files.problems())
                .extracting(PackProblem::file)
                .containsExactlyInAnyOrder("rules-link", "rules/AB-01.drl");
        assertThat(files.texts().values()).doesNotContain("secret");
    }

    @Test
    void strangersAreNamedWithAdviceAndJunkIsPassedOver() throws IOException {
        PackFiles files = PackFiles.load(folder(Map.of(
                "pack.yml",
                "",
                "rules/Evil.java",
                "",
                "ports.xlsx",
                "",
                "SEA-01.drl",
                "",
                ".DS_Store",
                "",
                "rules/._AB-01.drl",
                "",
                ".git/config",
                "",
                "notes/x.md",
                "")));
        assertThat(files.problems())
                .extracting(PackProblem::file)
                .containsExactlyInAnyOrder("SEA-01.drl", "notes/x.md", "pack.yml", "ports.xlsx", "rules/Evil.java");
        assertThat(files.problems())
                .extracting(PackProblem::advice)
                .contains(
                        "Name it .yaml.",
                        "Save the sheet as lists/NAME.csv.",
                        "A pack has no code. Take the file out.");
    }

    @Test
    void namesThatDifferInCaseOnlyAreRefused() throws IOException {
        PackFiles files = PackFiles.load(zip("twice.zip", Map.of("rules/AB-01.drl", "", "rules/ab-01.drl", "")));
        assertThat(files.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).startsWith("The same file twice"));
    }

    @Test
    void badBytesAndInvisibleSignsAreLocated() {
        PackFiles files = PackFiles.of(
                "memory",
                Map.of(
                        "pack.yaml", new byte[] {'a', '\n', 'b', '\n', (byte) 0xC3, '('},
                        "rules/AB-01.drl", "one\ntwo \u202E three".getBytes(UTF_8),
                        "rules/AB-02.drl", new byte[] {'a', (byte) 0xE2}));
        assertThat(files.problems())
                .extracting(p -> p.file() + ":" + p.line())
                .containsExactly("pack.yaml:3", "rules/AB-01.drl:2", "rules/AB-02.drl:1");
    }

    @Test
    void aFileThatIsNoZipAndAPlaceThatIsNotThereAreSaid() throws IOException {
        assertThat(PackFiles.load(Files.writeString(temp.resolve("a.zip"), "no zip"))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).startsWith("Not a readable zip"));
        assertThat(PackFiles.load(temp.resolve("nowhere")).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).isEqualTo("No folder and no file here"));
    }

    private static String digest(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        return PackDigest.of(PackFiles.of("memory", bytes));
    }

    private Path folder(Map<String, String> files) throws IOException {
        Path folder = Files.createTempDirectory(temp, "pack");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path path = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : List.copyOf(new TreeMap<>(files).keySet())) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(files.get(file).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }
}
