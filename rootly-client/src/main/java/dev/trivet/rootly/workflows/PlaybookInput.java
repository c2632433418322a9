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

  /** {@return the title that people see} */
  Optional<String> title();

  /** {@return what the playbook is about, in short} */
  Patch<String> summary();

  /** {@return the URL of the playbook, if it is kept outside Rootly} */
  Patch<String> externalUrl();

  /** {@return the IDs of the severities that it is linked with} */
  Patch<List<String>> severityIds();

  /** {@return the IDs of the environments that it is linked with} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of the services that it is linked with} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the functionalities that it is linked with} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the teams that it is linked with} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the incident types that it is linked with} */
  Patch<List<String>> incidentTypeIds();

  /** {@return where the playbook is kept} */
  Patch<PlaybookKind> kind();

  /** {@return the text of the playbook, if it is kept in Rootly} */
  Patch<String> content();

  /** {@return the IDs of the causes that it is linked with} */
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
