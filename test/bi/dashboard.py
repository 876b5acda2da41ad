#!/usr/bin/python3
"""The five questions as a LibreOffice spreadsheet that is connected to the database.

dashboard.py build FOLDER CONNECTION USER
    registers CONNECTION (host=... port=... dbname=...) as data source "credit"
    in a Base file, with the questions of question/*.sql as its queries, and
    makes FOLDER/credit.odb, dashboard.ods and dashboard.pdf
dashboard.py figures FOLDER
    opens dashboard.ods and prints what its charts are drawn from
dashboard.py refresh FOLDER
    opens dashboard.ods again, refreshes its ranges from the data source, as
    Data > Refresh Range does, and writes refreshed.pdf
dashboard.py tables FOLDER
    prints the tables and views that the data source offers its login

LibreOffice keeps the data source in the user's profile: PROFILE names the
folder of one.  Chinese is set in FONT (default: Noto Sans CJK SC).
"""
import os
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.beans import PropertyValue
from com.sun.star.chart.ChartAxisPosition import END
from com.sun.star.chart.ChartLegendPosition import TOP
from com.sun.star.chart.DataLabelPlacement import NEAR_ORIGIN
from com.sun.star.chart2 import DataPointLabel
from com.sun.star.chart2.AxisType import CATEGORY
from com.sun.star.drawing.FillStyle import NONE as NO_FILL
from com.sun.star.drawing.LineStyle import NONE as NO_LINE
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.table import BorderLine2, CellRangeAddress
from com.sun.star.table.CellHoriJustify import CENTER, LEFT, RIGHT
from com.sun.star.table.CellVertJustify2 import CENTER as MIDDLE
from com.sun.star.sheet.DataImportMode import QUERY

HERE = pathlib.Path(__file__).resolve().parent
FONT = os.environ.get('FONT', 'Noto Sans CJK SC')
SOURCE = 'credit'

NAVY, INK, GREY, PALE, LINE, RED = 0x17365D, 0x262626, 0x7F7F7F, 0xF2F5FA, 0xD0D7E2, 0xB02418
BLUE, TEAL, GOLD, ORANGE, GREEN, SILVER, BRICK = 0x2F6DB5, 0x2FA39A, 0xD9A62E, 0xE07B39, 0x6AA84F, 0xB8BEC8, 0xC0504D


def values(**named):
	return tuple(PropertyValue(Name=name, Value=value) for name, value in named.items())


def url(path):
	return uno.systemPathToFileUrl(str(path))


class Office:
	"""A LibreOffice of our own, without a window, under a profile of our own."""

	def __enter__(self):
		pipe = f'credit{os.getpid()}'
		self.process = subprocess.Popen(
			['soffice', f'-env:UserInstallation={pathlib.Path(os.environ["PROFILE"]).resolve().as_uri()}', '--headless', '--norestore', '--nologo',
			 '--nodefault', f'--accept=pipe,name={pipe};urp'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
		resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
		for _ in range(600):
			try:
				self.context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
				break
			except NoConnectException:
				if self.process.poll() not in (None, 81):
					raise
				time.sleep(0.1)
		else:
			self.process.kill()
			raise SystemExit('LibreOffice does not answer')
		self.desktop = self.make('com.sun.star.frame.Desktop')
		self.sources = self.make('com.sun.star.sdb.DatabaseContext')
		return self

	def make(self, service):
		return self.context.ServiceManager.createInstanceWithContext(service, self.context)

	def __exit__(self, *_):
		try:
			self.desktop.terminate()
		except DisposedException:
			pass
		try:
			self.process.wait(timeout=30)
		except subprocess.TimeoutExpired:
			self.process.kill()


# ---- the data source ---------------------------------------------------------

def questions():
	return {file.stem: file.read_text(encoding='utf-8') for file in sorted(HERE.glob('question/*.sql'))}


def register(office, folder, connection, user):
	source = office.sources.createInstance()
	source.URL = f'sdbc:postgresql:{connection}'
	source.User = user
	# The names of the other schemas' tables are no secret, but nothing in them is for this login.
	source.TableFilter = ('credit_bi.%',)
	for name, text in questions().items():
		query = source.QueryDefinitions.createInstance()
		query.Command = text
		# Sent to the server as it is written: LibreOffice's own SQL knows neither FILTER nor LATERAL.
		query.EscapeProcessing = False
		source.QueryDefinitions.insertByName(name, query)
	source.DatabaseDocument.storeAsURL(url(folder / 'credit.odb'), ())
	if office.sources.hasByName(SOURCE):
		office.sources.revokeObject(SOURCE)
	office.sources.registerObject(SOURCE, source)


# ---- the sheets ----------------------------------------------------------------

class Sheet:
	"""Each question's answer has a sheet of its own, which a range of the data source fills."""

	def __init__(self, document, name, position):
		document.Sheets.insertNewByName(name, position)
		self.sheet = document.Sheets.getByName(name)
		self.name = name
		document.DatabaseRanges.addNewByName(f'Q{name}', CellRangeAddress(position, 0, 0, 0, 0))
		self.sheet.getCellRangeByPosition(0, 0, 0, 0).doImport(values(DatabaseName=SOURCE, SourceType=QUERY, SourceObject=name, IsNative=True))
		cursor = self.sheet.createCursor()
		cursor.gotoEndOfUsedArea(False)
		self.rows, self.columns = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn + 1
		if self.rows < 1:
			raise SystemExit(f'question {name} has no answer')

	def addresses(self, *columns):
		return tuple(CellRangeAddress(self.sheet.RangeAddress.Sheet, c, 0, c, self.rows) for c in columns or range(self.columns))

	def cell(self, column, row=1):
		return f"$'{self.name}'.{chr(65 + column)}{row + 1}"


def font(thing, size, color=INK, bold=False):
	for suffix in ('', 'Asian'):
		setattr(thing, f'CharFontName{suffix}', FONT)
		setattr(thing, f'CharHeight{suffix}', size)
		setattr(thing, f'CharWeight{suffix}', 150.0 if bold else 100.0)
	thing.CharColor = color


class Board:
	"""One page of A3, on columns of 5 mm and rows of 5.5 mm."""

	COLUMN, ROW = 500, 550

	def __init__(self, document):
		self.document = document
		self.sheet = document.Sheets.getByIndex(0)
		self.sheet.Name = '看板'
		self.sheet.getCellRangeByPosition(0, 0, 79, 51).Columns.Width = self.COLUMN
		self.sheet.getCellRangeByPosition(0, 0, 79, 51).Rows.Height = self.ROW
		font(self.sheet, 9)
		page = document.StyleFamilies.getByName('PageStyles').getByName('Default')
		page.IsLandscape = True
		page.Width, page.Height = 42000, 29700
		page.LeftMargin = page.RightMargin = page.TopMargin = page.BottomMargin = 550
		page.HeaderIsOn = page.FooterIsOn = False
		page.CenterHorizontally = page.CenterVertically = True
		page.ScaleToPagesX = page.ScaleToPagesY = 1
		self.sheet.setPrintAreas((CellRangeAddress(0, 0, 0, 79, 51),))
		document.CurrentController.ShowGrid = False

	def put(self, x, y, width, height, text, size=9, color=INK, bold=False, align=LEFT, fill=None, number=None, above=None):
		area = self.sheet.getCellRangeByPosition(x, y, x + width - 1, y + height - 1)
		area.merge(True)
		cell = self.sheet.getCellByPosition(x, y)
		if text.startswith('='):
			cell.Formula = text
		else:
			cell.String = text
		font(area, size, color, bold)
		area.HoriJustify, area.VertJustify = align, MIDDLE
		if fill is not None:
			area.CellBackColor = fill
		if number:
			formats = self.document.NumberFormats
			key = formats.queryKey(number, self.document.CharLocale, False)
			area.NumberFormat = key if key >= 0 else formats.addNew(number, self.document.CharLocale)
		if above is not None:
			area.TopBorder2 = BorderLine2(Color=above, OuterLineWidth=18, LineWidth=18)
		return area

	def heading(self, x, y, width, text, unit):
		self.put(x, y, width, 1, text, size=11, color=NAVY, bold=True, above=NAVY)
		self.put(x, y + 1, width, 1, unit, size=8, color=GREY)

	def table(self, x, y, source, columns, rows, emphasis=None):
		for i, (title, width, align) in enumerate(columns):
			self.put(x, y, width, 1, title, size=8, color=GREY, bold=True, align=align, fill=PALE)
			for row in range(1, rows + 1):
				cell = source.cell(i, row)
				self.put(x, y + row, width, 1, f'=IF(ISBLANK({cell});"";{cell})', size=9, color=RED if i == emphasis else INK, bold=i == emphasis,
						 align=align, number='#,##0;-#,##0;"–"', above=LINE)
			x += width

	def chart(self, name, source, x, y, width, height, kind, colors, columns=(), lines=0, stacked=False, lying=False, labels=(), axis=None, legend=True, gap=45):
		area = Rectangle(x * self.COLUMN, y * self.ROW, width * self.COLUMN - 200, height * self.ROW - 100)
		self.sheet.Charts.addNewByName(name, area, source.addresses(*columns), True, True)
		chart = self.sheet.Charts.getByName(name).EmbeddedObject
		chart.lockControllers()
		chart.HasMainTitle = False
		diagram = chart.createInstance(f'com.sun.star.chart.{kind}')
		chart.Diagram = diagram
		if kind != 'LineDiagram':
			diagram.Vertical = lying
			diagram.Stacked = stacked
		if lines:
			diagram.NumberOfLines = lines
		chart.HasLegend = legend
		if legend:
			chart.Legend.Alignment = TOP
			font(chart.Legend, 8)
			chart.Legend.LineStyle = NO_LINE
			chart.Legend.FillStyle = NO_FILL
		chart.Area.LineStyle = NO_LINE
		diagram.Wall.LineStyle = NO_LINE
		diagram.Wall.FillStyle = NO_FILL
		diagram.HasYAxisGrid = True
		diagram.YMainGrid.LineColor = 0xE3E7EE
		font(diagram.XAxis, 8)
		font(diagram.YAxis, 8, GREY)
		diagram.XAxis.LineColor = LINE
		diagram.YAxis.LineStyle = NO_LINE
		diagram.YAxis.LinkNumberFormatToSource = False
		key = chart.NumberFormats.queryKey('#,##0', self.document.CharLocale, False)
		diagram.YAxis.NumberFormat = key
		diagram.XAxis.TextBreak = False
		chart.FirstDiagram.CoordinateSystems[0].getAxisByDimension(0, 0).TextOverlap = lying
		if axis:
			for key, value in axis.items():
				setattr(diagram.YAxis, key, value)
		if kind == 'BarDiagram':
			diagram.YAxis.GapWidth = gap
			diagram.YAxis.Overlap = 100 if stacked else 0
		if lying:
			# The first row at the top; the axis of the figures would move up with it.
			diagram.XAxis.ReverseDirection = True
			diagram.YAxis.CrossoverPosition = END
		groups = chart.FirstDiagram.CoordinateSystems[0].ChartTypes
		for i, (row, color) in enumerate(zip([row for group in groups for row in group.DataSeries], colors)):
			row.Color = color
			if kind == 'LineDiagram' or i >= len(colors) - lines:
				row.LineWidth = 70
			if i in labels:
				row.Label = DataPointLabel(ShowNumber=True)
				row.LinkNumberFormatToSource = False
				row.NumberFormat = key
				font(row, 7)
				if stacked:
					row.LabelPlacement = NEAR_ORIGIN
		chart.unlockControllers()
		return chart


def board(document, sheets):
	b = Board(document)
	q = lambda name, column, row=1: '=' + sheets[name].cell(column, row)

	b.put(0, 0, 44, 2, '失信被执行人联合惩戒工作看板', size=22, color=NAVY, bold=True)
	b.put(44, 0, 36, 1, '="名单截至 "&' + sheets['1_list'].cell(0), size=9, color=INK, align=RIGHT)
	b.put(44, 1, 36, 1, '="制表时间 "&' + sheets['1_list'].cell(1) + '&"　演示数据，均为虚构"', size=8, color=GREY, align=RIGHT)
	for i, (label, unit) in enumerate((('名单中自然人', '人'), ('名单中单位', '个'), ('本月新增', '件'), ('本月减少', '件'), ('适用措施', '件'), ('本月反馈', '件'), ('本月查询', '次'), ('逾期未办结', '件'))):
		late = label.startswith('逾期')
		width = 9 + (i == 7)
		b.put(i * 10, 3, width, 2, q('1_list', 2 + i), size=20, color=RED if late else NAVY, bold=True, align=CENTER, fill=PALE, number='#,##0')
		b.put(i * 10, 5, width, 1, f'{label}（{unit}）', size=9, color=GREY, align=CENTER, fill=PALE)

	b.heading(0, 7, 26, '1　名单上现在有多少人、多少单位，近来如何变化？', '名单中的主体，单位：人、个；每周一点，最近半年')
	chart = b.chart('standing', sheets['1_standing'], 0, 9, 26, 14, 'LineDiagram', (BLUE, ORANGE), axis={'Min': 0})
	days = chart.FirstDiagram.CoordinateSystems[0].getAxisByDimension(0, 0)
	scale = days.ScaleData
	scale.AutoDateAxis, scale.AxisType = False, CATEGORY
	days.ScaleData = scale
	chart.Diagram.XAxis.LinkNumberFormatToSource = False
	chart.Diagram.XAxis.NumberFormat = chart.NumberFormats.addNew('M/D', document.CharLocale)
	chart.Diagram.XAxis.TextRotation = 0
	b.put(0, 23, 26, 1, '名单的变化，单位：件；最近六个月，本月至今', size=8, color=GREY)
	b.chart('change', sheets['1_change'], 0, 24, 26, 14, 'BarDiagram', (BLUE, TEAL, GOLD, BRICK), labels=(0, 1, 2, 3), gap=30)

	b.heading(27, 7, 26, '2　各项措施各约束多少？', '今天适用中的措施，单位：件；一份名单记录适用一项措施计一次，空白为不适用或者过少')
	b.chart('measure', sheets['2_measure'], 27, 9, 26, 29, 'BarDiagram', (0x9FC2EA, 0xF4BE94, 0xCFD4DC), stacked=True, lying=True, labels=(0, 1, 2), gap=22)

	b.heading(54, 7, 26, '3　各部门反馈了多少、如何办理？', '反馈，单位：件；最近六个月，反馈最多的部门')
	b.chart('feedback', sheets['3_feedback'], 54, 9, 26, 15, 'BarDiagram', (BRICK, GOLD, ORANGE, BLUE, GREEN, SILVER, 0x8E7CC3), stacked=True, lying=True, gap=35)
	b.put(54, 24, 26, 1, '按决定之月：反馈件数（左轴）和涉及金额（右轴，万元；过少的组不计金额）', size=8, color=GREY)
	chart = b.chart('amount', sheets['3_amount'], 54, 25, 26, 10, 'BarDiagram', (BLUE, ORANGE), lines=1, labels=(0,), gap=90)
	chart.FirstDiagram.CoordinateSystems[0].ChartTypes[1].DataSeries[0].AttachedAxisIndex = 1
	chart.Diagram.HasSecondaryYAxis = True
	font(chart.Diagram.SecondaryYAxis, 8, GREY)
	chart.Diagram.SecondaryYAxis.LineStyle = NO_LINE
	chart.Diagram.SecondaryYAxis.LinkNumberFormatToSource = False
	chart.Diagram.SecondaryYAxis.NumberFormat = chart.Diagram.YAxis.NumberFormat

	b.heading(54, 36, 26, '4　哪些事项逾期？', '目前未办结的事项，单位：件；逾期多的在前')
	widths = (('责任方', 9, LEFT), ('事项', 6, LEFT), ('未到期', 3, RIGHT), ('已逾期', 3, RIGHT), ('最长逾期工作日', 5, RIGHT))
	b.table(54, 38, sheets['4_deadline'], widths, 12, emphasis=3)

	b.heading(0, 39, 26, '5　查询了多少次、结果如何？', '每月查询次数；每月命中名单的次数，按答复；本月至今')
	b.chart('check', sheets['5_check'], 0, 41, 12, 11, 'BarDiagram', (BLUE,), columns=(0, 1), labels=(0,), gap=60, legend=False)
	b.chart('hit', sheets['5_check'], 12, 41, 14, 11, 'BarDiagram', (BRICK, GOLD, TEAL), columns=(0, 2, 3, 4), stacked=True, gap=60)
	b.heading(27, 39, 26, '　　按部门', '最近六个月，单位：次；“合并”为件数过少而不分答复的')
	widths = (('部门', 8, LEFT), ('查询次数', 4, RIGHT), ('应予限制', 4, RIGHT), ('供参考', 3, RIGHT), ('部门履职', 4, RIGHT), ('合并', 3, RIGHT))
	b.table(27, 41, sheets['5_department'], widths, 10)


def pdf(document, path):
	document.calculateAll()
	# The sheets behind it hold what the charts are drawn from.
	document.storeToURL(url(path), values(FilterName='calc_pdf_Export', FilterData=uno.Any('[]com.sun.star.beans.PropertyValue', values(PageRange='1'))))


def build(folder, connection, user):
	with Office() as office:
		register(office, folder, connection, user)
		document = office.desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, values(Hidden=True))
		sheets = {name: Sheet(document, name, i + 1) for i, name in enumerate(questions())}
		board(document, sheets)
		document.storeAsURL(url(folder / 'dashboard.ods'), values(FilterName='calc8'))
		pdf(document, folder / 'dashboard.pdf')
		document.close(True)


def refresh(folder):
	with Office() as office:
		document = office.desktop.loadComponentFromURL(url(folder / 'dashboard.ods'), '_blank', 0, values(Hidden=True))
		for i in range(document.DatabaseRanges.Count):
			document.DatabaseRanges.getByIndex(i).refresh()
		pdf(document, folder / 'refreshed.pdf')
		document.close(True)


def figures(folder):
	with Office() as office:
		document = office.desktop.loadComponentFromURL(url(folder / 'dashboard.ods'), '_blank', 0, values(Hidden=True))
		charts = document.Sheets.getByName('看板').Charts
		for name in charts.ElementNames:
			for group in charts.getByName(name).EmbeddedObject.FirstDiagram.CoordinateSystems[0].ChartTypes:
				for row in group.DataSeries:
					drawn = row.DataSequences[0]
					label = ''.join(drawn.Label.TextualData)
					print(name, label, *('-' if value != value else format(value, '.10g') for value in drawn.Values.NumericalData))
		document.close(True)


def tables(folder):
	with Office() as office:
		connection = office.sources.getByName(SOURCE).getConnection('', '')
		print(*connection.Tables.ElementNames, sep='\n')
		connection.close()


if __name__ == '__main__':
	what, folder, *rest = sys.argv[1:]
	{'build': build, 'figures': figures, 'refresh': refresh, 'tables': tables}[what](pathlib.Path(folder).resolve(), *rest)
