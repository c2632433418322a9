package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A schedule to create, or what to change about one. A new one needs {@code name} and {@code
 * ownerUserId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ScheduleInput.Builder.class)
public interface ScheduleInput {

  /** {@return the display name of the schedule} */
  Optional<String> name();

  /** {@return the description of the schedule} */
  Patch<String> description();

  /** {@return whether the schedule has 24/7 coverage: somebody is on call at all times} */
  Patch<Boolean> allTimeCoverage();

  /** {@return the time zone of the schedule, such as {@code Etc/UTC}} */
  Patch<String> timeZone();

  /** {@return the business hours, which count as working hours} */
  Patch<BusinessHoursInput> businessHours();

  /** {@return the Slack user group of the users on call} */
  Optional<SlackChannelInput> slackUserGroup();

  /** {@return the Slack channel that is notified about shifts} */
  Patch<SlackChannelInput> slackChannel();

  /** {@return the IDs of the teams that own the schedule} */
  Optional<List<String>> ownerGroupIds();

  /** {@return the ID of the user who owns the schedule} */
  Patch<Long> ownerUserId();

  /** {@return whether the schedule is synchronized with Linear} */
  Patch<Boolean> syncLinearEnabled();

  /**
   * {@return whether shadows are included in Slack notifications and in the Slack user group;
   * stored as false without {@code slackChannel}}
   */
  Patch<Boolean> includeShadowsInSlackNotifications();

  /**
   * {@return whether the Slack channel is notified when a shift begins; stored as false without
   * {@code slackChannel}}
   */
  Patch<Boolean> shiftStartNotificationsEnabled();

  /**
   * {@return whether the Slack channel is notified when a shift changes; stored as false without
   * {@code slackChannel}}
   */
  Patch<Boolean> shiftUpdateNotificationsEnabled();

  /**
   * {@return whether the Slack channel gets a weekly report about the shifts; stored as false
   * without {@code slackChannel}}
   */
  Patch<Boolean> shiftReportEnabled();

  /** {@return the day of the week on which the weekly report is sent} */
  Patch<Weekday> shiftReportDayOfWeek();

  /** {@return the time of day at which the weekly report is sent, such as {@code 09:00}} */
  Patch<String> shiftReportTimeOfDay();

  /** {@return the time zone of {@code shiftReportTimeOfDay}, such as {@code Etc/UTC}} */
  Patch<String> shiftReportTimeZone();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableScheduleInput.Builder {
    Builder() {}
  }
}
