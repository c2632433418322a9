package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The texts of communication templates: written under one name, shown under another. */
final class TemplateStages {
  private static final String WRITTEN = "communication_template_stages_attributes";
  private static final String TYPE_ID = "communication_type_id";
  private static final List<String> TEXTS =
      List.of("email_body", "email_subject", "slack_content", "sms_content");
  private static final String SHOWN = "communication_template_stages";

  private final ResourceDirectory directory;
  private int numbered;

  TemplateStages(ResourceDirectory directory) {
    this.directory = directory;
  }

  /** Starts to count again. */
  void reset() {
    numbered = 0;
  }

  /** Takes in the texts that the last write brought, and the type that it named. */
  void settle(StoredResource template) {
    var values = template.values();
    for (var written : values.path(WRITTEN)) {
      var id = Json.text(written, "id");
      var stage = id == null ? added(template, written) : known(template, id);
      for (var text : TEXTS) {
        if (written.has(text)) {
          stage.set(text, written.get(text));
        }
      }
      stage.put("updated_at", RootlyViews.time(template.updated()));
    }
    values.remove(WRITTEN);
    values.set("communication_type", ref("communications_types", values.path(TYPE_ID).asText()));
  }

  private ObjectNode added(StoredResource template, JsonNode written) {
    var seed = ("trivet/communications_template_stages/" + ++numbered);
    var id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    var stages = template.values().withArray("/" + SHOWN);
    var resource = stages.addObject().putObject("data");
    resource.put("id", id).put("type", "communications_template_stages");
    var attributes = resource.putObject("attributes");
    TEXTS.forEach(attributes::putNull);
    attributes.put("created_at", RootlyViews.time(template.updated()));
    var stageId = written.path("communication_stage_id").asText();
    attributes.set("communication_stage", ref("communications_stages", stageId));
    attributes
        .putObject("communication_template")
        .put("id", template.id())
        .put("name", template.name());
    return attributes;
  }

  private static ObjectNode known(StoredResource template, String id) {
    for (var stage : template.values().path(SHOWN)) {
      if (stage.at("/data/id").asText().equals(id)) {
        return stage.withObject("/data/attributes");
      }
    }
    throw RootlyErrors.missing();
  }

  private JsonNode ref(String type, String id) {
    var found = directory.find(type, id, Instant.MAX);
    return found == null
        ? Json.object().nullNode()
        : Json.object().put("id", found.id()).put("name", found.name());
  }
}
