package io.tidewaiter.internal.intake.edifact;

import java.util.List;

/**
 * One segment of a message, cut into elements and components.
 *
 * @param tag three capitals
 * @param number of the segment in its message, from 1
 * @param offset of its first byte in the file, from 0
 * @param readable false when it is cut off or has no shape; its elements are then empty
 * @param elements the elements after the tag, each a list of components
 */
public record Segment(String tag, int number, long offset, boolean readable, List<List<String>> elements) {

    /** Copies nothing: the lists are made for this record and changed by no one. */
    public Segment {
        elements = List.copyOf(elements);
    }

    /** A component without the blanks around it, counted from 0; empty when there is none. */
    public String at(int element, int component) {
        if (element >= elements.size()) {
            return "";
        }
        List<String> components = elements.get(element);
        return component < components.size() ? components.get(component).strip() : "";
    }

    /** The first component of an element, counted from 0; empty when there is none. */
    public String at(int element) {
        return at(element, 0);
    }

    /** Whether the tag is one of those these messages use. */
    public boolean isKnown() {
        return Tags.KNOWN.contains(tag);
    }

    /** Number of elements. */
    public int size() {
        return elements.size();
    }

    /** Tag and place alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Segment[" + tag + ", number=" + number + ", offset=" + offset + "]";
    }
}
