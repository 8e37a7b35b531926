package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Intake.Refused;
import io.tidewaiter.intake.Place;
import io.tidewaiter.internal.text.Shown;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Consignments from frames of JSON. */
final class JsonRecords implements RecordSource {

    /** What stands where a word of JSON should be may be a piece of a name. */
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '.*'");

    private final String name;
    private final Framer framer;
    private final JsonSubjects subjects;
    private final int limit;
    private long count;

    JsonRecords(String name, Framer framer, JsonSubjects subjects, int limit) {
        this.name = name;
        this.framer = framer;
        this.subjects = subjects;
        this.limit = limit;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        return framer.next().map(this::intake);
    }

    @Override
    public List<InputProblem> warnings() {
        return List.of();
    }

    private Intake intake(Frame frame) {
        count++;
        Place place = new Place(name, frame.line(), count);
        Optional<Refused> refused = Refusals.before(frame, place, limit);
        return refused.isPresent() ? refused.get() : parse(frame, place);
    }

    private Intake parse(Frame frame, Place place) {
        try {
            return subjects.bind(ExactJson.json().readTree(frame.bytes()), place);
        } catch (JsonEOFException e) {
            return frame.end() == Frame.End.CUT_OFF ? Refusals.cutOff(place) : broken(e, place);
        } catch (StreamConstraintsException e) {
            return Refused.whole(
                    place,
                    "The record is deeper than " + ExactJson.MOST_LEVELS + " levels, has more than "
                            + ExactJson.MOST_TOKENS + " parts, or a number or name of hundreds of characters.",
                    "Check that it is a consignment or a passenger, not another kind of data.");
        } catch (JsonProcessingException e) {
            return broken(e, place);
        } catch (NumberFormatException e) {
            // The reader of numbers throws it for an exponent of more digits than it can count.
            return Refused.whole(
                    place, "The record holds a number with an exponent that is far too long.", "Write it without one.");
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed.", e);
        }
    }

    private Refused broken(JsonProcessingException e, Place place) {
        JsonLocation at = e.getLocation();
        String where = at == null
                ? ""
                : " (line " + (place.line() + at.getLineNr() - 1) + ", column " + at.getColumnNr() + ")";
        String line = firstLine(e.getOriginalMessage());
        String said = Shown.plain(subjects.shown() ? line : TOKEN.matcher(line).replaceFirst("Unrecognized token"));
        return Refused.whole(place, "This is not JSON" + where + ": " + said + ".", "Correct it there.");
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
