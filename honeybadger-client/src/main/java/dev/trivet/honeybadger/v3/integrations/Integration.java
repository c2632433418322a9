package dev.trivet.honeybadger.v3.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An integration of a project with another service, which is notified of events. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration extends HasAdditionalProperties {

  /** {@return the integration's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the integration's type: the service that is notified, {@code Slack} for example} */
  Optional<String> type();

  /** {@return whether the integration is active and notifies the service of events} */
  Optional<Boolean> active();

  /**
   * {@return whether somebody connected the integration in Honeybadger's web interface; only for
   * types that use OAuth}
   */
  Optional<Boolean> connected();

  /** {@return the events that the service is notified of} */
  List<IntegrationEvent> events();

  /** {@return whether the service is notified about all sites} */
  Optional<Boolean> allSites();

  /** {@return the IDs of the sites that the service is notified about} */
  List<String> siteIds();

  /** {@return whether the service is notified about all check-ins} */
  Optional<Boolean> allCheckIns();

  /** {@return the IDs of the check-ins that the service is notified about} */
  List<String> checkInIds();

  /** {@return the names of the environments that the service is not notified about} */
  List<String> excludedEnvironments();

  /** {@return the names of the environments that the service is notified about} */
  List<String> includedEnvironments();

  /** {@return the searches that a fault must match for the service to be notified, by event} */
  List<IntegrationFilter> filters();

  /** {@return the IDs of the alarms that the service is notified of when they trigger} */
  List<String> alarmAlertIds();

  /** {@return the IDs of the alarms that the service is notified of when they return to normal} */
  List<String> alarmOkIds();

  /**
   * {@return the threshold: the number of occurrences in the rate period with which {@link
   * IntegrationEvent#RATE_EXCEEDED} happens}
   */
  Optional<Integer> threshold();

  /** {@return the rate period: the period over which the threshold counts} */
  Optional<IntegrationRate> rate();

  /** {@return the maximum number of notifications; the period that it holds for is not known} */
  Optional<Integer> notificationLimit();

  /** {@return the settings that are specific to this type of integration} */
  Optional<Members> config();

  /** {@return whether notifications stopped because one failed; any update starts them again} */
  Optional<Boolean> error();

  /** {@return why the notification failed} */
  Optional<String> errorReason();

  /** {@return when the integration was created} */
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
