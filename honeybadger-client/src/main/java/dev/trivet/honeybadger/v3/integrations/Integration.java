package dev.trivet.honeybadger.v3.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An integration of a project with another service, which is told about events. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration extends HasAdditionalProperties {

  /** {@return the integration's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the service, {@code Slack} for example} */
  Optional<String> type();

  /** {@return whether the service is told about events} */
  Optional<Boolean> active();

  /**
   * {@return whether somebody connected it in Honeybadger's web pages; only services that ask for
   * that have it}
   */
  Optional<Boolean> connected();

  /** {@return which events the service is told about} */
  List<IntegrationEvent> events();

  /** {@return whether it is about all sites} */
  Optional<Boolean> allSites();

  /** {@return the IDs of the sites that it is about} */
  List<String> siteIds();

  /** {@return whether it is about all check-ins} */
  Optional<Boolean> allCheckIns();

  /** {@return the IDs of the check-ins that it is about} */
  List<String> checkInIds();

  /** {@return the names of the environments that it is not about} */
  List<String> excludedEnvironments();

  /** {@return the names of the environments that it is about} */
  List<String> includedEnvironments();

  /** {@return the searches that a fault must match, by event} */
  List<IntegrationFilter> filters();

  /** {@return the IDs of the alarms that it is about when they go off} */
  List<String> alarmAlertIds();

  /** {@return the IDs of the alarms that it is about when they are over} */
  List<String> alarmOkIds();

  /** {@return the number of occurrences from which a rate is exceeded} */
  Optional<Integer> threshold();

  /** {@return the length of the interval in which occurrences are counted} */
  Optional<Integer> rate();

  /** {@return the largest number of notifications} */
  Optional<Integer> notificationLimit();

  /** {@return the settings that only this type of service has} */
  Optional<Members> config();

  /** {@return what failed when the service was last told something} */
  Optional<String> error();

  /** {@return why it failed} */
  Optional<String> errorReason();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an integration. Not thread-safe. */
  final class Builder extends ImmutableIntegration.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
