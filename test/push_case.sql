-- The table of cases of doc/register.md: what a pushed record is, beside what
-- stands.  To write it there anew, in one of the two languages:
--   psql -XAtq -v language=en -f test/push_case.sql DATABASE
-- test/pgtap/register/push_case.sql has an example of each row, asks the
-- function for the row and the outcome, and compares the documents.
CREATE TEMP TABLE push_case (rule int, stands text, record text, outcome text, reason text, cn_stands text, cn_record text, cn_outcome text, cn_reason text);
INSERT INTO push_case VALUES
	(1, '-', 'cannot be read; days that cannot be; a minor; unknown words of a ground or of an end', 'reject', 'every complaint; both days; the words that are known', '-', '无法识读；不可能的日期；未成年人；情形或者终止事由的用语未知', '退回', '全部问题；两个日期；已知的用语'),
	(2, '-', 'the same case and subject stand earlier in the push', 'reject', 'at which place', '-', '同一案件、同一主体在本批中已出现', '退回', '在第几条'),
	(3, '-', 'its courtName is another court''s', 'held', 'whose', '-', '其 courtName 为其他法院', '暂存', '何法院'),
	(4, 'nothing', 'a removal', 'reject', 'not on this list', '无', '删除', '退回', '不在该名单中'),
	(5, '-', 'would list, and its name is damaged, several names, or another than the number is known by; or a field''s name is close to one that decides, or the case was filed after the decision', 'held', 'the court says whether it is the same subject', '-', '会纳入，而名称损坏、有几个，或者与该号码已知的名称不同；或者有字段名与决定纳入的字段相近，或者立案晚于决定', '暂存', '由法院确认是否同一主体'),
	(6, '-', 'would list on a ground that is barred (art. 3, 法发〔2019〕35号 art. 16)', 'reject', 'which bar', '-', '依据不得据以纳入的情形纳入（第三条，法发〔2019〕35号第十六条）', '退回', '何种事由'),
	(7, 'nothing', 'any other', 'added', '', '无', '其他', '新增', ''),
	(8, 'another court''s listing stands', 'any', 'held', 'on whose list', '其他法院的纳入有效', '任何', '暂存', '在何法院的名单中'),
	(9, 'the debtor''s death or dissolution', 'would list, for longer or again', 'held', 'by which decision; revoke it if it was wrong', '被执行人死亡或者注销', '会纳入，或者延长、恢复', '暂存', '由何决定；该决定有误的，予以撤销'),
	(10, 'ended or revoked', 'a removal; a revocation of what is revoked; a removal again, where what it can end has ended', 'unchanged', 'of the last it is noted once what goes on', '已终止或者已撤销', '删除；对已撤销的再撤销；其所能终止的已经终止而再次删除', '不变', '最后一种情形，记录一次何者继续有效'),
	(11, 'ended or revoked', 'a known number, also that of another case; or none', 'held', 'by which decision it has ended', '已终止或者已撤销', '已知的文号（包括另一案件中的），或者没有文号', '暂存', '由何决定终止'),
	(12, 'ended or revoked', 'another number, without a day or of one before that decision', 'held', 'older than that decision', '已终止或者已撤销', '另一文号，没有日期或者早于该决定', '暂存', '早于该决定'),
	(13, 'ended, revoked or absent', 'another number, of that decision''s day or later', 'added', 'another listing; after an absence what the court has corrected in its texts, and decided by itself on the exit ban, is kept as in 17 and noted once; the ban has the times that it had', '已终止、已撤销或者未列', '另一文号，与该决定同日或者更晚', '新增', '另一次纳入；未列之后，法院已更正的文字和就限制出境自行作出的决定，同第17行，予以保留并提示一次；限制出境的起止时间不变'),
	(14, 'runs, or absent', 'a removal', 'removed', 'no period: a reason of art. 10; a period: one of early removal; a period that is over: expired; wrongly listed: revoked. Else a reject that says why', '有效或者未列', '删除', '删除', '无期限：第十条的事由；有期限：提前删除的事由；期限已届满：到期；不应纳入：撤销。否则退回并写明理由'),
	(15, 'runs', 'the same facts, however they are spelt', 'unchanged', '', '有效', '相同的事实，不论写法', '不变', ''),
	(16, 'runs', 'exported before the court entered the decision that stands, and differs from it', 'changed', 'what was decided is kept and noted once, the others as in 20 and 21', '有效', '导出于法院录入现行决定之前，且与之不同', '变更', '所决定的字段保持不变并记录一次，其余同 20、21'),
	(17, 'runs, within its period', 'another number, of the last decision''s day or later: a further ground, or a longer period', 'changed', 'what the court has corrected in its texts, and decided by itself on the exit ban, is kept and noted once; with fewer grounds or a shorter period the record is held: a correction names what it corrects', '有效，期限之内', '另一文号，与最近决定同日或者更晚：增加情形，或者延长期限', '变更', '法院对文字所作的更正、对限制出境另行作出的决定，保持不变并记录一次；情形更少或者期限更短的，整条暂存：更正须写明所更正的事项'),
	(18, 'runs, its period over', 'another number, of the last decision''s day or later', 'added', 'another listing; the old one has expired', '有效，期限已届满', '另一文号，与最近决定同日或者更晚', '新增', '另一次纳入；原纳入到期'),
	(19, 'runs, or absent', 'another number, without a day or of one before the last decision', 'held', 'older than what stands', '有效或者未列', '另一文号，没有日期或者早于最近决定', '暂存', '早于现有决定'),
	(20, 'runs', 'a known number or none; other texts, or another number for the same decision', 'changed', '', '有效', '已知的文号或者没有文号；文字不同，或者同一决定换了文号', '变更', ''),
	(21, 'runs', 'a known number or none; other decided fields', 'changed', 'corrected for all of its time; an exit ban from the push on', '有效', '已知的文号或者没有文号；所决定的字段不同', '变更', '自始更正；限制出境自推送时起'),
	(22, 'runs', 'as 20 or 21, in fields that the court has corrected or decided by itself, or that would make a period longer that is over', 'changed', 'these fields are kept and noted once, the others as in 20 and 21; with nothing left unchanged', '有效', '同 20、21，而涉及法院另行更正或者决定的字段，或者会延长已届满的期限', '变更', '这些字段保持不变并记录一次，其余同 20、21；别无其他的，为不变'),
	(23, 'absent', 'as 15 and 20 to 22', 'added', 'in force again from the push on', '未列', '同 15、20 至 22', '新增', '自推送时起重新有效'),
	(24, 'stands', 'missing from a full list', 'removed', 'absent, as of its export', '有效', '全量名单中没有', '删除', '未列，自导出时起'),
	(25, 'stands, and was decided on after the export', 'missing from a full list', 'unchanged', 'kept, and noted once', '有效，且导出之后另有决定', '全量名单中没有', '不变', '予以保留并记录一次'),
	(26, 'as in 7, 13, 18', 'within six months of a removal at the applicant''s request, in the same case or on the same basis', 'reject', 'at the applicant''s request; held where it does not say whose request it is', '同 7、13、18', '依申请执行人申请删除之后六个月内，同一案件或者同一执行依据', '退回', '依申请的；未写明是否依申请的，暂存'),
	(27, 'erased (credit_erase)', 'the same facts, however they are spelt', 'held', 'what is decided anew has a number and a day of its own', '已清除（credit_erase）', '相同的事实，不论写法', '暂存', '重新决定的，有其自己的文号和日期');
SELECT CASE :'language' WHEN 'en' THEN E'| # | what stands | the record | outcome | |\n|---|---|---|---|---|' ELSE E'| # | 现有 | 记录 | 结果 | |\n|---|---|---|---|---|' END;
SELECT format('| %s | %s | %s | %s | %s |', rule, CASE :'language' WHEN 'en' THEN stands ELSE cn_stands END, CASE :'language' WHEN 'en' THEN record ELSE cn_record END,
	CASE :'language' WHEN 'en' THEN outcome ELSE cn_outcome END, CASE :'language' WHEN 'en' THEN reason ELSE cn_reason END) FROM push_case ORDER BY rule;
