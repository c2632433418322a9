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

/** A playbook: what to do in an incident, as a document or a link, with tasks. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Playbook.Builder.class, using = ResourceDeserializer.class)
public interface Playbook extends Resource {

  /** {@return the title that people see} */
  Optional<String> title();

  /** {@return what the playbook is about, in short} */
  Optional<String> summary();

  /** {@return the URL of the playbook, if it is kept outside Rootly} */
  Optional<String> externalUrl();

  /** {@return the IDs of the severities that it is linked with} */
  List<String> severityIds();

  /** {@return the IDs of the environments that it is linked with} */
  List<String> environmentIds();

  /** {@return the IDs of the functionalities that it is linked with} */
  List<String> functionalityIds();

  /** {@return the IDs of the services that it is linked with} */
  List<String> serviceIds();

  /** {@return the IDs of the teams that it is linked with} */
  List<String> groupIds();

  /** {@return the IDs of the incident types that it is linked with} */
  List<String> incidentTypeIds();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return where the playbook is kept} */
  Optional<PlaybookKind> kind();

  /** {@return the text of the playbook, if it is kept in Rootly} */
  Optional<String> content();

  /** {@return the IDs of the causes that it is linked with} */
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
