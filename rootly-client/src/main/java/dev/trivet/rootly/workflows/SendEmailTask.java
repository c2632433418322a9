package dev.trivet.rootly.workflows;

import dev.trivet.core.json.JsonValue;
import java.util.List;

/** Builds a task that sends an email. Not thread-safe. */
public final class SendEmailTask extends TaskBuilder<SendEmailTask> {

  SendEmailTask(List<String> to, String subject) {
    super("send_email");
    set("to", to);
    set("subject", subject);
    set("body", JsonValue.ofNull());
  }

  /**
   * Sets the sender, {@code Rootly <workflows@rootly.com>} by default; one outside rootly.com needs
   * the SMTP integration.
   *
   * @param from the sender, {@code Rootly <workflows@rootly.com>} by default
   * @return this builder
   */
  public SendEmailTask from(String from) {
    return set("from", from);
  }

  /**
   * Sets the addresses that get a copy.
   *
   * @param cc the addresses that get a copy
   * @return this builder
   */
  public SendEmailTask cc(String... cc) {
    return set("cc", List.of(cc));
  }

  /**
   * Sets the addresses that get a copy unseen by the others.
   *
   * @param bcc the addresses that get a copy unseen by the others
   * @return this builder
   */
  public SendEmailTask bcc(String... bcc) {
    return set("bcc", List.of(bcc));
  }

  /**
   * Sets the text that mail programs show beside the subject; it may hold Liquid.
   *
   * @param preheader the text that mail programs show beside the subject
   * @return this builder
   */
  public SendEmailTask preheader(String preheader) {
    return set("preheader", preheader);
  }

  /**
   * Sets the body, in which Markdown and Liquid are allowed.
   *
   * @param body the body, in which Markdown and Liquid are allowed
   * @return this builder
   */
  public SendEmailTask body(String body) {
    return set("body", body);
  }

  /**
   * Says whether the email has Rootly's header.
   *
   * @param value whether the email has Rootly's header
   * @return this builder
   */
  public SendEmailTask includeHeader(boolean value) {
    return set("include_header", value);
  }

  /**
   * Says whether the email has Rootly's footer.
   *
   * @param value whether the email has Rootly's footer
   * @return this builder
   */
  public SendEmailTask includeFooter(boolean value) {
    return set("include_footer", value);
  }

  /**
   * Sets the URL of the logo in the email.
   *
   * @param customLogoUrl the URL of the logo in the email
   * @return this builder
   */
  public SendEmailTask customLogoUrl(String customLogoUrl) {
    return set("custom_logo_url", customLogoUrl);
  }
}
