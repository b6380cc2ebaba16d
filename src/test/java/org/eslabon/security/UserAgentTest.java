package org.eslabon.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserAgentTest {

    @Test
    void knowsBrowsersBehindTheNamesTheyAlsoGive() {
        assertThat(UserAgent.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"))
                .isEqualTo(new UserAgent("Edge", "Windows"));
        assertThat(UserAgent.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 "
                        + "(KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo(new UserAgent("Safari", "iPhone"));
        assertThat(UserAgent.of("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "Chrome/140.0.0.0 Mobile Safari/537.36"))
                .isEqualTo(new UserAgent("Chrome", "Android"));
    }

    @Test
    void makesNothingUp() {
        assertThat(UserAgent.of("curl/8.9")).isEqualTo(new UserAgent("", ""));
    }
}
