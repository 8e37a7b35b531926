package io.tidewaiter.internal.compiled;

import io.tidewaiter.pack.TableResources;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Files of reference tables with their compiled form. Only the catalogue can make one: for anybody else, what a table says is what its
 * CSV says.
 *
 * @param files the files themselves, read when the form is not theirs
 * @param form the compiled form; empty when there is none
 * @param sources the files as they are now
 */
public record CompiledTables(TableResources files, Optional<byte[]> form, List<SourceFile> sources)
        implements TableResources {

    /**
     * The tables of the form.
     *
     * @return empty when there is none, another version of the library wrote it, or it was made from other files
     * @throws DamagedFormException when the form was cut off or changed
     */
    public Optional<List<TableImage>> images() {
        return form.isEmpty() ? Optional.empty() : CompiledForm.tables(form.get(), sources);
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        return files.open(file);
    }
}
