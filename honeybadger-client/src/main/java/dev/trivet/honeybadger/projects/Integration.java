package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration: a service that a project notifies of events, a chat or an issue tracker for
 * example.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration extends HasAdditionalProperties {

  /** {@return the integration's ID} */
  long id();

  /** {@return the type of the service, {@code Slack} or {@code WebHook} for example} */
  Optional<String> type();

  /** {@return whether the integration is active, so that the service is notified} */
  Optional<Boolean> active();

  /**
   * {@return the events that the service is notified of, {@code occurred} or {@code down} for
   * example}
   */
  List<String> events();

  /** {@return the IDs of the sites whose events the service is notified of} */
  List<String> siteIds();

  /**
   * {@return the settings, which depend on the type of the service and may hold secrets; masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<JsonValue> options();

  /** {@return the names of the environments that the service is not notified about} */
  List<String> excludedEnvironments();

  /** {@return the conditions that an error must meet for the service to be notified} */
  List<JsonValue> filters();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an integration. Not thread-safe. */
  final class Builder extends ImmutableIntegration.Builder implements Keeper {
    Builder() {}
  }
}
