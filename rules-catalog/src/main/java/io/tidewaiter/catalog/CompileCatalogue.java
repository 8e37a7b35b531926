package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.CompiledForm;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.pack.InvalidPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build once the files of the catalogue are in place: writes the compiled form of each pack beside its folder. A pack that
 * cannot be read gets none; the tests of the catalogue, which come next, say what is wrong with it.
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
}
