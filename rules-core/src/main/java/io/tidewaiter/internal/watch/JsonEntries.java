package io.tidewaiter.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads an entry from a JSON object. Unknown fields are problems, because a misspelt one would be lost otherwise. */
final class JsonEntries {

    private static final Map<String, BiConsumer<JsonNode, EntryDraft>> FIELDS = Map.of(
            "id", (node, draft) -> text("id", node, draft, draft::id),
            "names", (node, draft) -> texts("names", node, draft, draft::name),
            "birthDates", (node, draft) -> texts("birthDates", node, draft, draft::birth),
            "documents", JsonEntries::documents,
            "validFrom", (node, draft) -> text("validFrom", node, draft, draft::validFrom),
            "validTo", (node, draft) -> text("validTo", node, draft, draft::validTo),
            "reference", (node, draft) -> text("reference", node, draft, draft::reference),
            "handling", (node, draft) -> text("handling", node, draft, draft::handling),
            "remove", JsonEntries::remove);

    private JsonEntries() {}

    static EntryDraft read(JsonNode object) {
        EntryDraft draft = new EntryDraft();
        if (!object.isObject()) {
            draft.problem(
                    "The line is no well-formed JSON object in UTF-8 of at most 256 KiB. Write each entry as one object on one line.");
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            BiConsumer<JsonNode, EntryDraft> reader = FIELDS.get(field.getKey());
            if (reader == null) {
                draft.problem(
                        "There is a field that entries do not have. Write id, names, birthDates, documents, validFrom, validTo,"
                                + " reference and handling.");
            } else if (!field.getValue().isNull()) {
                reader.accept(field.getValue(), draft);
            }
        }
        return draft;
    }

    private static void text(String field, JsonNode node, EntryDraft draft, Consumer<String> to) {
        if (node.isTextual()) {
            to.accept(node.textValue());
        } else {
            draft.problem(field + " is no text. Write it in quotation marks.");
        }
    }

    private static void texts(String field, JsonNode node, EntryDraft draft, Consumer<String> to) {
        if (!node.isArray()) {
            draft.problem(field + " is no list. Write it in square brackets.");
            return;
        }
        node.forEach(item -> text(field, item, draft, to));
    }

    private static void documents(JsonNode node, EntryDraft draft) {
        if (!node.isArray()) {
            draft.problem("documents is no list. Write it in square brackets.");
            return;
        }
        for (JsonNode item : node) {
            boolean known = item.isObject()
                    && item.properties().stream()
                            .allMatch(field -> isDocumentField(field.getKey())
                                    && (field.getValue().isTextual()
                                            || field.getValue().isNull()));
            if (known) {
                draft.document(part(item, "type"), part(item, "number"), part(item, "issuer"));
            } else {
                draft.problem(
                        "documents has something that is no document. Write type, number and issuer, each as text.");
            }
        }
    }

    private static boolean isDocumentField(String name) {
        return name.equals("type") || name.equals("number") || name.equals("issuer");
    }

    private static String part(JsonNode document, String field) {
        JsonNode value = document.path(field);
        return value.isTextual() ? value.textValue() : "";
    }

    private static void remove(JsonNode node, EntryDraft draft) {
        text("remove", node, draft, draft::id);
        draft.remove();
    }
}
