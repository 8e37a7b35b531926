package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.CompiledForm;
import io.tidewaiter.internal.compiled.TableImage;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build once the files of the catalogue are in place: writes the compiled form of each pack and of the tables
 * beside them. What cannot be read gets none; the tests of the catalogue, which come next, say what is wrong with it.
 */
public final class CompileCatalogue {

    private CompileCatalogue() {}

    /** Takes the folder of classes and resources of this module. */
    public static void main(String[] args) throws IOException {
        Path place = Path.of(args[0]).resolve(Catalogue.class.getPackageName().replace('.', '/'));
        try (Shelf shelf = new ClassPathShelf(Catalogue.class)) {
            PackResources resources = new PackResources(shelf);
            for (String id : resources.ids()) {
                compile(resources, id, place.resolve(PackResources.formOf(id)));
            }
            compile(new TableFiles(shelf), place.resolve(TableFiles.FORM));
        }
    }

    private static void compile(PackResources resources, String id, Path form) throws IOException {
        Files.deleteIfExists(form);
        try {
            ParsedPack pack = (ParsedPack) resources.source(id);
            Files.write(form, CompiledForm.of(pack, resources.entries(id)));
        } catch (InvalidPackException | IllegalStateException e) {
            System.err.println("[WARNING] Pack " + id + " of the catalogue is not compiled: " + e.getMessage());
        }
    }

    private static void compile(TableFiles files, Path form) throws IOException {
        Files.deleteIfExists(form);
        try {
            ReferenceData tables = files.source();
            List<TableImage> images = TableFiles.NAMES.stream()
                    .map(name -> TableImage.of(tables.table(name).orElseThrow()))
                    .toList();
            Files.write(form, CompiledForm.of(images, files.entries()));
        } catch (InvalidTableException e) {
            System.err.println("[WARNING] The tables of the catalogue are not compiled: " + e.getMessage());
        }
    }
}
