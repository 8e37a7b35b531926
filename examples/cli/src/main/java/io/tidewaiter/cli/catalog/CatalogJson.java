package io.tidewaiter.cli.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators as JSON: a list with an object each, all fields of the card. */
final class CatalogJson {

    private CatalogJson() {}

    static String of(List<RulePack> packs) {
        List<Map<String, Object>> rules = packs.stream()
                .flatMap(pack -> pack.cards().stream().map(card -> object(pack, card)))
                .toList();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(rules) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new CommandFailure(
                    "The indicators cannot be written as JSON: " + impossible.getMessage(), impossible);
        }
    }

    private static Map<String, Object> object(RulePack pack, RuleCard card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id());
        fields.put("pack", pack.ref().id());
        fields.put("version", pack.ref().version());
        fields.put("sha256", pack.ref().sha256());
        fields.put("profile", pack.profile().name());
        fields.put("title", card.title());
        fields.put("threat", card.threat().name());
        fields.put("points", card.points());
        fields.put("quality", card.quality());
        fields.put("review", card.review());
        card.group().ifPresent(group -> fields.put("group", group));
        fields.put("kind", card.kind().name());
        fields.put("status", card.status().name());
        fields.put("because", card.because());
        fields.put("origin", card.origin());
        fields.put("sources", card.sources());
        fields.put("falseAlarms", card.falseAlarms());
        fields.put("blindSpots", card.blindSpots());
        fields.put("limits", card.limits());
        fields.put("cancels", card.cancels());
        card.ask().ifPresent(ask -> fields.put("ask", ask.name()));
        fields.put("owner", card.owner());
        fields.put("since", card.since());
        fields.put("file", card.file());
        fields.put("condition", card.condition());
        return fields;
    }
}
