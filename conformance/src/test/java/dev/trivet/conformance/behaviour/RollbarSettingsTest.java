package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.UploadFile;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.notifications.NotificationChannel;
import dev.trivet.rollbar.notifications.NotificationRule;
import dev.trivet.rollbar.notifications.NotificationRuleInput;
import dev.trivet.rollbar.notifications.RuleFilter;
import dev.trivet.rollbar.notifications.SlackSettings;
import dev.trivet.rollbar.notifications.Trigger;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.servicelinks.ServiceLinkInput;
import dev.trivet.rollbar.tokens.AccessToken;
import dev.trivet.rollbar.tokens.AccessTokenCreate;
import dev.trivet.rollbar.tokens.TokenScope;
import dev.trivet.rollbar.tokens.TokenSelector;
import dev.trivet.rollbar.tokens.TokenType;
import dev.trivet.rollbar.uploads.SourceFile;
import dev.trivet.rollbar.uploads.SourceMapUpload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a project of Rollbar is set up: what is written is seen by the next read. */
class RollbarSettingsTest extends RollbarProjectFixture {

  @Test
  void token_fromItsMakingToItsEnd_mayDoWhatItIsFor() {
    var made =
        rollbar
            .tokens()
            .create(
                project.id(),
                AccessTokenCreate.builder()
                    .name("reader")
                    .addScopes(TokenScope.READ)
                    .tokenType(TokenType.V2)
                    .build());
    var reader = rollbar.project(made.accessToken().orElseThrow());
    project.addItem("a");
    assertThat(reader.items().list()).hasSize(1);
    assertThatThrownBy(() -> reader.serviceLinks().create(link("Logs")))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("write scope is required");
    assertThat(rollbar.tokens().list(project.id()).stream())
        .filteredOn(token -> token.name().equals(Optional.of("reader")))
        .extracting(AccessToken::accessToken)
        .containsExactly(Optional.empty());

    var selector = TokenSelector.ofPublicId(made.publicId().orElseThrow());
    rollbar.tokens().deleteSelected(project.id(), selector);
    assertThat(rollbar.tokens().list(project.id())).hasSize(4);
    assertThatThrownBy(() -> reader.items().list().first())
        .hasMessageContaining("access token not found: ***");
  }

  private static ServiceLinkInput link(String name) {
    return ServiceLinkInput.builder().name(name).template("https://example.com/{{a}}").build();
  }

  @Test
  void settings_whenWritten_areRead() {
    var links = rollbar.serviceLinks();
    var made = links.create(link("Logs"));
    assertThat(links.update(made.id(), link("All logs")).name()).contains("All logs");
    assertThat(links.list()).containsExactly(links.get(made.id()));
    links.delete(made.id());
    assertThat(links.list()).isEmpty();

    var slack = NotificationChannel.SLACK;
    rollbar
        .notifications()
        .configureSlack(
            SlackSettings.builder()
                .enabled(true)
                .serviceAccountId(JsonValue.of(7))
                .channel("#errors")
                .build());
    assertThat(rollbar.notifications().get(slack).settings().orElseThrow().channel())
        .contains("#errors");
    var filter = RuleFilter.uniqueOccurrences(10);
    var rule =
        NotificationRuleInput.builder().trigger(Trigger.OCCURRENCE).addFilters(filter).build();
    var rules = rollbar.notificationRules();
    var created = rules.create(slack, List.of(rule, NotificationRuleInput.of(Trigger.DEPLOY)));
    assertThat(rules.list(slack)).containsExactlyElementsOf(created).hasSize(2);
    rules.replace(slack, List.of(rule));
    assertThat(rules.list(slack).stream())
        .extracting(NotificationRule::trigger)
        .containsExactly(Optional.of(Trigger.OCCURRENCE));
    assertThat(rules.list(NotificationChannel.EMAIL)).isEmpty();
  }

  @Test
  void upload_whenDone_isKeptAsItWas() {
    var upload =
        SourceMapUpload.builder()
            .version("1")
            .minifiedUrl("https://example.com/app.min.js")
            .sourceMap(file("{}"))
            .addSources(new SourceFile("src/app.js", file("let a;")))
            .build();

    rollbar.uploads().sourceMap(upload);

    var kept = project.uploads().get(0);
    assertThat(kept.fields()).containsEntry("version", "1");
    assertThat(kept.files().get("src/app.js")).asString(StandardCharsets.UTF_8).isEqualTo("let a;");
  }

  private static UploadFile file(String content) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    return UploadFile.of("file", new ByteArrayInputStream(bytes));
  }

  @Test
  void project_whenDeleted_isGone() {
    var other = rollbar.projects().create(ProjectCreate.of("other"));
    var theirs = rollbar.project(fake.project(other.id()).token());
    assertThat(theirs.items().list()).isEmpty();
    rollbar.projects().delete(other.id());
    assertThatThrownBy(() -> theirs.deploys().list().first()).isInstanceOf(NotFoundException.class);
  }
}
