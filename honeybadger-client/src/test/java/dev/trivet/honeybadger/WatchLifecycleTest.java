package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.accounts.AccountInvitationInput;
import dev.trivet.honeybadger.accounts.AccountRole;
import dev.trivet.honeybadger.alarms.AlarmInput;
import dev.trivet.honeybadger.alarms.AlarmOperator;
import dev.trivet.honeybadger.alarms.AlarmState;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import dev.trivet.honeybadger.dashboards.DashboardInput;
import dev.trivet.honeybadger.dashboards.DashboardWidget;
import dev.trivet.honeybadger.dashboards.WidgetGrid;
import dev.trivet.honeybadger.dashboards.WidgetType;
import dev.trivet.honeybadger.projects.ProjectInput;
import dev.trivet.honeybadger.sites.SiteInput;
import dev.trivet.honeybadger.sites.SiteState;
import dev.trivet.honeybadger.statuspages.StatusPageInput;
import dev.trivet.honeybadger.statuspages.StatusPageSiteInput;
import dev.trivet.honeybadger.values.TimeQuery;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What watches over an application, and who may look at it, over a service with a memory. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class WatchLifecycleTest {

  private static final String ACCOUNT = FakeHoneybadger.FIRST_ACCOUNT;

  private final FakeHoneybadger fake;
  private long project;
  private HoneybadgerClient client;

  WatchLifecycleTest(FakeHoneybadger fake) {
    this.fake = fake;
  }

  @BeforeEach
  void connect() {
    client =
        HoneybadgerClient.builder()
            .authToken(fake.token())
            .baseUrl(fake.baseUrl())
            .configure(c -> c.rateLimiter(RateLimiters.separate()))
            .build();
    project = client.projects().create(ProjectInput.builder().name("checkout").build()).id();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void site_whenChecked_isShownOnTheStatusPage() {
    var sites = client.projects().sites();
    var wanted = SiteInput.builder().name("shop").url("https://shop.example.com").build();
    var site = sites.ensure(project, wanted).value();
    assertThat(sites.ensure(project, wanted).created()).isFalse();
    fake.checkSite(site.id(), false);
    assertThat(sites.get(project, site.id()).state()).contains(SiteState.DOWN);
    assertThat(sites.outages(project, site.id(), TimeQuery.all()).first())
        .hasValueSatisfying(outage -> assertThat(outage.upAt()).isEmpty());
    fake.checkSite(site.id(), true);
    assertThat(sites.uptimeChecks(project, site.id(), TimeQuery.all().pageSize(1)).toList())
        .extracting(check -> check.up().orElseThrow())
        .containsExactly(true, false);

    var pages = client.accounts().statusPages();
    var shown = StatusPageSiteInput.builder().siteId(site.id()).displayName("Shop").build();
    var page =
        pages.create(
            ACCOUNT, StatusPageInput.builder().name("Status").sites(List.of(shown)).build());
    assertThat(page.sites())
        .singleElement()
        .satisfies(one -> assertThat(one.state()).contains("up"));
    pages.update(ACCOUNT, page.id(), StatusPageInput.builder().domain(Patch.clear()).build());
    pages.delete(ACCOUNT, page.id());
    assertThat(pages.list(ACCOUNT)).isEmpty();
  }

  @Test
  void alarmAndDashboard_fromTheirMakingOn_areWhatWasWritten() {
    var alarms = client.projects().alarms();
    var alarm =
        alarms.create(
            project,
            AlarmInput.builder()
                .name("Errors")
                .query("stats count()")
                .evaluationPeriod("5m")
                .lookbackLag("1m")
                .triggerConfig(AlarmTriggerConfig.resultCount(AlarmOperator.GT, 5))
                .build());
    assertThat(alarm.state()).contains(AlarmState.INITIAL);
    fake.setAlarm(alarm.id(), "alarm");
    assertThat(alarms.history(project, alarm.id()).first())
        .hasValueSatisfying(change -> assertThat(change.state()).contains(AlarmState.ALARM));
    var trigger = alarms.get(project, alarm.id()).triggerConfig().orElseThrow();
    assertThat(trigger).isEqualTo(AlarmTriggerConfig.resultCount(AlarmOperator.GT, 5));
    alarms.delete(project, alarm.id());

    var dashboards = client.projects().dashboards();
    var widget =
        DashboardWidget.builder()
            .type(WidgetType.ERRORS)
            .grid(WidgetGrid.builder().x(0).y(0).w(6).h(4).build())
            .build();
    var dashboard =
        dashboards.create(
            project, DashboardInput.builder().title("Main").widgets(List.of(widget)).build());
    var read = dashboards.get(project, dashboard.id()).widgets();
    assertThat(read.get(0).grid()).isEqualTo(widget.grid());
    dashboards.replace(
        project, dashboard.id(), DashboardInput.builder().title("Main").widgets(read).build());
    assertThat(dashboards.get(project, dashboard.id()).widgets()).isEqualTo(read);
  }

  @Test
  void account_whenPeopleComeAndGo_hasThemAndTheirInvitations() {
    assertThat(client.accounts().list().first().orElseThrow().id()).isEqualTo(ACCOUNT);
    var users = client.accounts().users();
    var owner = users.list(ACCOUNT).first().orElseThrow();
    users.update(ACCOUNT, owner.id(), AccountRole.ADMIN);
    assertThat(users.get(ACCOUNT, owner.id()).role()).contains(AccountRole.ADMIN);
    var invitations = client.accounts().invitations();
    var made = invitations.create(ACCOUNT, AccountInvitationInput.of("ada@example.com"));
    assertThat(invitations.get(ACCOUNT, made.id())).isEqualTo(made);
    invitations.delete(ACCOUNT, made.id());
    assertThat(invitations.list(ACCOUNT)).isEmpty();
  }
}
