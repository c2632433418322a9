package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A playbook: instructions for an incident, as a document or a link, with tasks. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Playbook.Builder.class, using = ResourceDeserializer.class)
public interface Playbook extends Resource {

  /** {@return the title} */
  Optional<String> title();

  /** {@return the summary} */
  Optional<String> summary();

  /** {@return the URL of the playbook, if the playbook is kept outside Rootly} */
  Optional<String> externalUrl();

  /** {@return the IDs of the severities that the playbook is linked to} */
  List<String> severityIds();

  /** {@return the IDs of the environments that the playbook is linked to} */
  List<String> environmentIds();

  /** {@return the IDs of the functionalities that the playbook is linked to} */
  List<String> functionalityIds();

  /** {@return the IDs of the services that the playbook is linked to} */
  List<String> serviceIds();

  /** {@return the IDs of the teams that the playbook is linked to} */
  List<String> groupIds();

  /** {@return the IDs of the incident types that the playbook is linked to} */
  List<String> incidentTypeIds();

  /** {@return when the playbook was created} */
  Optional<Instant> createdAt();

  /** {@return when the playbook was last updated} */
  Optional<Instant> updatedAt();

  /** {@return whether the playbook is a document in Rootly or an external URL} */
  Optional<PlaybookKind> kind();

  /** {@return the text, if the playbook is kept in Rootly} */
  Optional<String> content();

  /** {@return the IDs of the causes that the playbook is linked to} */
  List<String> causeIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a playbook. Not thread-safe. */
  final class Builder extends ImmutablePlaybook.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
