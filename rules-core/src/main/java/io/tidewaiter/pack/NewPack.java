package io.tidewaiter.pack;

import io.tidewaiter.internal.pack.PackTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A small working pack for an author to start from: two rules with their cases, each line explained. */
public final class NewPack {

    private NewPack() {}

    /**
     * Writes the files of a new pack. Nothing that is there is overwritten.
     *
     * @param folder where to write; made when it is not there, otherwise it has to be empty
     * @param id id of the pack, lower-case letters, digits and hyphens, such as {@code sea-container}
     * @param today first day it is in force; the review is due a year later
     * @return the files written, in order
     * @throws IllegalArgumentException when the id is not one, or the folder is not empty
     */
    public static List<Path> write(Path folder, String id, LocalDate today) throws IOException {
        return PackTemplate.write(folder, id, today);
    }
}
