package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Walks the folder of a pack. Links are refused, never followed: what they point to is not part of the pack. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 8;

    private final Path folder;
    private final FileCollector collector;

    private FolderFiles(Path folder, FileCollector collector) {
        this.folder = folder;
        this.collector = collector;
    }

    static void collect(Path folder, FileCollector collector) {
        try {
            Path real = folder.toRealPath();
            Files.walkFileTree(
                    real,
                    EnumSet.noneOf(java.nio.file.FileVisitOption.class),
                    DEEPEST,
                    new FolderFiles(real, collector));
        } catch (IOException e) {
            collector.refuse(folder.toString(), "Cannot be read: " + Shown.plain(e.toString()), "Check the folder.");
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        boolean skip = !dir.equals(folder) && PackPaths.ignored(pathOf(dir));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = pathOf(file);
        if (attributes.isRegularFile()) {
            collector.add(path, () -> Files.newInputStream(file, options(file)));
        } else if (!PackPaths.ignored(path)) {
            collector.refuse(
                    path, attributes.isSymbolicLink() ? "A link" : "Not a plain file", "Put the file itself there.");
        }
        return collector.full() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) {
        collector.refuse(pathOf(file), "Cannot be read: " + Shown.plain(String.valueOf(e)), "Check who may read it.");
        return FileVisitResult.CONTINUE;
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    /** File systems inside an archive know no links and refuse the option. */
    private static OpenOption[] options(Path file) {
        boolean plain = file.getFileSystem().equals(FileSystems.getDefault());
        return plain ? new OpenOption[] {LinkOption.NOFOLLOW_LINKS} : new OpenOption[0];
    }
}
