package io.tidewaiter.internal.view;

import io.tidewaiter.Finding;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fixed texts of the views in one language. */
public final class Headings {

    private static final String ENGLISH = "en";
    private static final SortedSet<String> LANGUAGES =
            new TreeSet<>(Set.of(ENGLISH, "sq", "mk", "sr-Latn", "sr-Cyrl", "bs", "cnr"));
    private static final Map<String, Properties> TEXTS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Headings::read));

    private final String language;
    private final Properties texts;

    private Headings(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in a language, English when there are none. */
    public static Headings of(String language) {
        return new Headings(language, TEXTS.getOrDefault(language, TEXTS.getOrDefault(ENGLISH, new Properties())));
    }

    /** Languages there are texts in. */
    public static Set<String> languages() {
        return java.util.Collections.unmodifiableSortedSet(LANGUAGES);
    }

    /** A text, its <code>{0}</code> and <code>{1}</code> filled. */
    String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key + " in " + language + ".");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** The text of a key for a profile; where travellers have none of their own, that of consignments. */
    String of(Profile profile, String key, Object... arguments) {
        String own = profile == Profile.PASSENGER ? key + ".passenger" : key;
        return text(texts.containsKey(own) ? own : key, arguments);
    }

    /** The sentence of a finding, marked when English stands in. */
    String sentence(Finding finding) {
        return finding.sentence(language) + mark(finding.sentences().containsKey(language));
    }

    /** The title of a finding, marked when English stands in. */
    String title(Finding finding) {
        return finding.title(language) + mark(finding.titles().containsKey(language));
    }

    /** A text that exists in English only. */
    String english(String text) {
        return text + mark(language.equals(ENGLISH));
    }

    private static String mark(boolean translated) {
        return translated ? "" : " [en]";
    }

    private static Properties read(String language) {
        try (InputStream in = Headings.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException(language + ".properties is missing from the library.");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
