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
   * Sets the sender, {@code Rootly <workflows@rootly.com>} by default. A sender outside rootly.com
   * needs the SMTP integration.
   *
   * @param from the sender's email address
   * @return this builder
   */
  public SendEmailTask from(String from) {
    return set("from", from);
  }

  /**
   * Sets the recipients of copies (Cc).
   *
   * @param cc the recipients' email addresses
   * @return this builder
   */
  public SendEmailTask cc(String... cc) {
    return set("cc", List.of(cc));
  }

  /**
   * Sets the recipients of blind copies (Bcc).
   *
   * @param bcc the recipients' email addresses
   * @return this builder
   */
  public SendEmailTask bcc(String... bcc) {
    return set("bcc", List.of(bcc));
  }

  /**
   * Sets the preheader: the text that mail programs show beside the subject.
   *
   * @param preheader the preheader, which may contain Liquid
   * @return this builder
   */
  public SendEmailTask preheader(String preheader) {
    return set("preheader", preheader);
  }

  /**
   * Sets the body.
   *
   * @param body the body, which may contain Markdown and Liquid
   * @return this builder
   */
  public SendEmailTask body(String body) {
    return set("body", body);
  }

  /**
   * Sets whether the email has Rootly's header.
   *
   * @param value whether to include the header
   * @return this builder
   */
  public SendEmailTask includeHeader(boolean value) {
    return set("include_header", value);
  }

  /**
   * Sets whether the email has Rootly's footer.
   *
   * @param value whether to include the footer
   * @return this builder
   */
  public SendEmailTask includeFooter(boolean value) {
    return set("include_footer", value);
  }

  /**
   * Sets the logo of the email.
   *
   * @param customLogoUrl the logo's URL
   * @return this builder
   */
  public SendEmailTask customLogoUrl(String customLogoUrl) {
    return set("custom_logo_url", customLogoUrl);
  }
}
