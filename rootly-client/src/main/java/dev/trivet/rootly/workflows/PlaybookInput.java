package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A playbook to create, or what to change about one. A new one needs {@code title}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PlaybookInput.Builder.class)
public interface PlaybookInput {

  /** {@return the title} */
  Optional<String> title();

  /** {@return the summary} */
  Patch<String> summary();

  /** {@return the URL of the playbook, if the playbook is kept outside Rootly} */
  Patch<String> externalUrl();

  /** {@return the IDs of the severities that the playbook is linked to} */
  Patch<List<String>> severityIds();

  /** {@return the IDs of the environments that the playbook is linked to} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of the services that the playbook is linked to} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the functionalities that the playbook is linked to} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the teams that the playbook is linked to} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the incident types that the playbook is linked to} */
  Patch<List<String>> incidentTypeIds();

  /** {@return whether the playbook is a document in Rootly or an external URL} */
  Patch<PlaybookKind> kind();

  /** {@return the text, if the playbook is kept in Rootly} */
  Patch<String> content();

  /** {@return the IDs of the causes that the playbook is linked to} */
  Patch<List<String>> causeIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutablePlaybookInput.Builder {
    Builder() {}
  }
}
