package dev.trivet.rollbar.notifications;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * The channels that one project notifies through; {@link NotificationRulesApi} has the rules.
 * Immutable and thread-safe.
 *
 * <p>All calls need the project token.
 */
public final class NotificationsApi {

  private static final EndpointGroup NOTIFICATIONS =
      EndpointGroup.of("rollbar.notifications").credential(RollbarAuth.PROJECT);

  static final Endpoint<ChannelState> GET =
      NOTIFICATIONS.one("get", "GET notifications/{channel}", ChannelState.class);

  static final Endpoint<ChannelState> CONFIGURE_SLACK =
      NOTIFICATIONS.one("configureSlack", "PUT notifications/slack", ChannelState.class);

  static final Endpoint<ChannelState> CONFIGURE_PAGERDUTY =
      NOTIFICATIONS.one("configurePagerDuty", "PUT notifications/pagerduty", ChannelState.class);

  static final Endpoint<ChannelState> CONFIGURE_EMAIL =
      NOTIFICATIONS.one("configureEmail", "PUT notifications/email", ChannelState.class);

  static final Endpoint<ChannelState> CONFIGURE_WEBHOOK =
      NOTIFICATIONS.one("configureWebhook", "PUT notifications/webhook", ChannelState.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public NotificationsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads the settings of a channel. Rollbar's reference does not mention this call, which other
   * clients use.
   *
   * @param channel the channel to read
   * @return the channel
   */
  public ChannelState get(NotificationChannel channel) {
    return transport.call(GET, CallInput.path(channel));
  }

  /**
   * Configures the notifications of the project through Slack. The settings replace the existing
   * ones.
   *
   * @param settings the new settings
   * @return the channel, without its settings
   * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-slack">Rollbar:
   *     configure Slack</a>
   */
  public ChannelState configureSlack(SlackSettings settings) {
    return transport.send(CONFIGURE_SLACK, settings);
  }

  /**
   * Configures the notifications of the project through PagerDuty. The settings replace the
   * existing ones.
   *
   * @param settings the new settings
   * @return the channel, without its settings
   * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-pagerduty">Rollbar:
   *     configure PagerDuty</a>
   */
  public ChannelState configurePagerDuty(PagerDutySettings settings) {
    return transport.send(CONFIGURE_PAGERDUTY, settings);
  }

  /**
   * Configures the notifications of the project by email. The settings replace the existing ones.
   *
   * @param settings the new settings
   * @return the channel, without its settings
   * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-email">Rollbar:
   *     configure email</a>
   */
  public ChannelState configureEmail(EmailSettings settings) {
    return transport.send(CONFIGURE_EMAIL, settings);
  }

  /**
   * Configures the notifications of the project through a webhook. The settings replace the
   * existing ones.
   *
   * @param settings the new settings
   * @return the channel, without its settings
   * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-webhook">Rollbar:
   *     configure a webhook</a>
   */
  public ChannelState configureWebhook(WebhookSettings settings) {
    return transport.send(CONFIGURE_WEBHOOK, settings);
  }
}
