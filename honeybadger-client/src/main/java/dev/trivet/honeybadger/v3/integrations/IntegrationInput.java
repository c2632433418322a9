package dev.trivet.honeybadger.v3.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration to create, or what to change about one. A new one needs {@code type}. The settings
 * in {@code config} are merged with the former ones; every list replaces the former one.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IntegrationInput.Builder.class)
public interface IntegrationInput {

  /**
   * {@return the integration's type: the service that is notified, {@code Slack} for example; only
   * for a new integration}
   */
  Optional<String> type();

  /** {@return the settings that are specific to this type of integration} */
  Optional<Members> config();

  /** {@return whether the integration is active and notifies the service of events} */
  Optional<Boolean> active();

  /**
   * {@return the events that the service is notified of; {@link Patch#clear()} resets them to those
   * that are usual for this type of integration}
   */
  Patch<List<IntegrationEvent>> events();

  /** {@return whether the service is notified about all sites} */
  Optional<Boolean> allSites();

  /** {@return the IDs of the sites that the service is notified about} */
  Optional<List<String>> siteIds();

  /** {@return whether the service is notified about all check-ins} */
  Optional<Boolean> allCheckIns();

  /** {@return the IDs of the check-ins that the service is notified about} */
  Optional<List<String>> checkInIds();

  /** {@return the names of the environments that the service is not notified about} */
  Optional<List<String>> excludedEnvironments();

  /** {@return the names of the environments that the service is notified about} */
  Optional<List<String>> includedEnvironments();

  /** {@return the searches that a fault must match for the service to be notified, by event} */
  Optional<List<IntegrationFilter>> filters();

  /** {@return the IDs of the alarms that the service is notified of when they trigger} */
  Optional<List<String>> alarmAlertIds();

  /** {@return the IDs of the alarms that the service is notified of when they return to normal} */
  Optional<List<String>> alarmOkIds();

  /**
   * {@return the threshold: the number of occurrences in the rate period with which {@link
   * IntegrationEvent#RATE_EXCEEDED} happens}
   */
  Optional<Integer> threshold();

  /**
   * {@return the rate period: the period over which the threshold counts; {@link Patch#clear()}
   * resets it to {@link IntegrationRate#WDAY}}
   */
  Patch<IntegrationRate> rate();

  /** {@return the maximum number of notifications; the period that it holds for is not known} */
  Patch<Integer> notificationLimit();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an integration. Not thread-safe. */
  final class Builder extends ImmutableIntegrationInput.Builder {
    Builder() {}
  }
}
