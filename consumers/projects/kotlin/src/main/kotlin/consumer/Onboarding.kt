package consumer

import dev.trivet.core.error.NotFoundException
import dev.trivet.honeybadger.HoneybadgerClient
import dev.trivet.rollbar.RollbarClient
import dev.trivet.rollbar.teams.AccessLevel
import dev.trivet.rollbar.teams.TeamCreate
import dev.trivet.rootly.RootlyClient
import dev.trivet.rootly.teams.TeamInput
import kotlin.jvm.optionals.getOrNull

/** The name of the team, as Rollbar has stored it. */
fun rollbar(baseUrl: String, token: String): String? =
    RollbarClient.builder().baseUrl(baseUrl).accountToken(token).build().use { rollbar ->
        val team = rollbar.teams().ensure(TeamCreate.of("Payments", AccessLevel.LIGHT)).value()
        rollbar.teams().get(team.id()).name().getOrNull()
    }

/** The colours of all teams on Rootly. */
fun rootly(baseUrl: String, token: String): List<String> =
    RootlyClient.builder().baseUrl(baseUrl).apiKey(token).build().use { rootly ->
        rootly.teams().ensure(TeamInput.builder().name("Payments").color("#123456").build())
        rootly.teams().list().mapNotNull { it.color().getOrNull() }
    }

/** What a team that is not there ends in on Honeybadger. */
fun honeybadger(baseUrl: String, token: String): String =
    HoneybadgerClient.builder().baseUrl(baseUrl).authToken(token).build().use { honeybadger ->
        try {
            honeybadger.teams().get(4711).name().orElse("")
        } catch (e: NotFoundException) {
            e.operation().name()
        }
    }
