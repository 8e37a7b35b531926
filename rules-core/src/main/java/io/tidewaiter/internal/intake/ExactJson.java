package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Mappers that read trees without losing anything: decimals exact, no field twice, nothing after the end. Depth, number of
 * values and length of numbers are limited, so that a small input cannot take a large memory.
 */
public final class ExactJson {

    /** Levels of objects and lists in each other; a consignment has six. */
    static final int MOST_LEVELS = 64;

    /** Names, values and brackets of one record. */
    static final long MOST_TOKENS = 500_000;

    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_NAME = 1_000;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MOST_LEVELS)
            .maxTokenCount(MOST_TOKENS)
            .maxNumberLength(LONGEST_NUMBER)
            .maxNameLength(LONGEST_NAME)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private static final ObjectMapper JSON = configured(JsonMapper.builder(limited(new JsonFactoryBuilder())));
    private static final ObjectMapper YAML = configured(YAMLMapper.builder(limited(YAMLFactory.builder())));

    private ExactJson() {}

    /** Reads JSON. Shared and thread-safe; do not configure it. */
    public static ObjectMapper json() {
        return JSON;
    }

    /** Reads YAML, at most three megabytes, without expanding aliases. Shared and thread-safe; do not configure it. */
    public static ObjectMapper yaml() {
        return YAML;
    }

    private static <F extends JsonFactory, B extends TSFBuilder<F, B>> F limited(B factory) {
        return factory.streamReadConstraints(LIMITS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    private static ObjectMapper configured(MapperBuilder<?, ?> mapper) {
        return mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
