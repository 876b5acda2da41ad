/*-------------------------------------------------------------------------
 *
 * court_grounds.c
 *	  How courts write the grounds of a listing (法释〔2017〕7号 art. 1).
 *
 * The wordings are those that were found in courts' records.  A text with any
 * other part is refused as a whole; no ground is taken for the likeliest.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "mb/pg_wchar.h"

#include "record/court_grounds.h"
#include "values/text_key.h"

/*
 * Wordings of the grounds in courts' records, longest first where one begins
 * another.  限制高消费令 is the wording of the rules of 2013.
 */
static const struct
{
	int			ground;
	const char *words;
}			ground_wordings[] =
{
	{1, "有履行能力而拒不履行生效法律文书确定的义务"},
	{1, "有履行能力而拒不履行生效法律文书确定义务"},
	{1, "有能力履行而拒不履行生效法律文书确定的义务"},
	{1, "有能力履行而拒不履行生效法律文书确定义务"},
	{1, "有履行能力而拒不履行"},
	{2, "以伪造证据、暴力、威胁等方法妨碍、抗拒执行"},
	{2, "伪造证据、暴力、威胁等方法妨碍、抗拒执行"},
	{2, "其他妨碍、抗拒执行"},
	{2, "其它妨碍、抗拒执行"},
	{3, "以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行"},
	{3, "以虚假诉讼、虚假仲裁或以隐匿、转移财产等方法规避执行"},
	{3, "虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行"},
	{3, "其他规避执行"},
	{3, "其它规避执行"},
	{4, "违反财产报告制度"},
	{5, "违反限制消费令"},
	{5, "违反限制高消费令"},
	{6, "无正当理由拒不履行执行和解协议"}
};

int
court_parse_grounds(const char *text, char **unknown)
{
	char	   *key = text_key(text);
	const char *p = key;
	int			grounds = 0;

	while (*p)
	{
		static const char *const joints[] = {",", ";", "、", "。", ".", "|", "/", "的", "和", "及", "被执行人"};
		bool		taken = false;

		for (int i = 0; i < lengthof(ground_wordings) && !taken; i++)
		{
			size_t		len = strlen(ground_wordings[i].words);

			if (strncmp(p, ground_wordings[i].words, len) == 0)
			{
				grounds |= GROUND_BIT(ground_wordings[i].ground);
				p += len;
				taken = true;
			}
		}
		for (int i = 0; i < lengthof(joints) && !taken; i++)
		{
			size_t		len = strlen(joints[i]);

			if (strncmp(p, joints[i], len) == 0)
			{
				p += len;
				taken = true;
			}
		}
		if (!taken)
		{
			*unknown = pnstrdup(p, pg_mbcliplen(p, strlen(p), 90));
			return -1;
		}
	}
	return grounds;
}
