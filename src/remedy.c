/*-------------------------------------------------------------------------
 *
 * remedy.c
 *	  How to object, in words.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "decision.h"

/*
 * What the subject of an answer can do about it; NULL where the answer binds
 * nobody.  Source: 法释〔2017〕7号 arts. 11 and 12.
 */
text *
remedy_text(const Answer *answer)
{
	char	   *words;

	if (!answer->reached)
		return NULL;
	words = psprintf("对纳入名单有异议的，可以向执行法院（%s）书面申请纠正；法院自收到申请之日起十五日内审查，"
					 "理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定送达之日起十日内向上一级法院申请复议，"
					 "复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。",
					 text_to_cstring(answer->listing.court));
	return cstring_to_text(words);
}
